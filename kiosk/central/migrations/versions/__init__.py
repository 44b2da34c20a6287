"""The steps from one schema to the next, each in one transaction and on both dialects."""
