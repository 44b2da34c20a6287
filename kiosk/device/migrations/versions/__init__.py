"""One module for each step, in order; a released one never changes."""
