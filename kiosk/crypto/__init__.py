"""Keys, signatures, sealing, the signed container and custody of secrets. FORMAT.md beside this file specifies every byte."""
