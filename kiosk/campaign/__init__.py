"""Campaigns as files: templates that organisers write, packs that devices verify, and what a pack asks of a signer's answers."""
