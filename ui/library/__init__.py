"""The briefing library: posts to look through and to search, and one to read. Nothing of it stays for the next person.

Names of what is pressed or filled in (`objectName`), which stay:

attract      attract-articles
library      library-search, library-keyboard, library-category-<id> (library-category- for all), library-kind-<kind> (library-kind-),
             library-where-<where>, library-exact, library-tag, library-forget, library-close, post-<id>; to be read: library-found
a post       library-back, post-tag-<number>; to be read: post-title
"""
