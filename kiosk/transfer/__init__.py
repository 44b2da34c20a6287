"""What travels between devices and organisers: batches, acknowledgements, requests, the way back into a locked store."""
