"""Results that cross from Station and Office to a screen or to `--json`: frozen, without personal data but where named.

Ids are lower-case hexadecimal. Times are UTC, ISO 8601.
"""
