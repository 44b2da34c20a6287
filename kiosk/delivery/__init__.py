"""Deliveries: what one recipient gets of a campaign, frozen, minimised, and set as PDF and CSV (DESIGN section 10)."""
