"""Items that are painted or read in Python: the ink pad, the pictures of packs."""
