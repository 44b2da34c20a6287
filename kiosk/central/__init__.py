"""The campaign database: intake of sealed batches, opening, duplicates, counting (DESIGN section 9).

One schema and the same code for the embedded SQLCipher file and for PostgreSQL.
"""
