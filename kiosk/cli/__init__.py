"""`kioskctl`: the whole cycle by command line (DESIGN section 12). It calls Station and Office and decides nothing."""
