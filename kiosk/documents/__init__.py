"""Documents that device and centre set alike: texts in their own direction, the words of a language, Typst, paper sheets."""
