"""One device: its encrypted store, its log of sealed entries, export, purge, PIN and recovery (DESIGN section 8)."""
