"""The words of the field as types: campaigns, entries, fields, the steps of a signer, results, errors."""
