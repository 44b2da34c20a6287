"""Receipts: one secret a session, and what withdraws and what proves each signature (FORMAT.md, Receipt)."""

import hashlib
import secrets
from typing import Final

from kiosk.crypto import crockford
from kiosk.crypto.derivation import derived, derived_each, expansion
from kiosk.crypto.labels import Label, digest, exactly
from kiosk.domain.errors import Code, UserError
from kiosk.domain.ids import CampaignId, Digest

SECRET_SIZE: Final = 16
TOKEN_SIZE: Final = 32
_LETTERS: Final = 28

_WITHDRAW: Final = b"withdraw"
_PROOF: Final = b"proof"
_EXPANSIONS: Final = tuple(expansion(Label.RECEIPT_USE, use) for use in (_WITHDRAW, _PROOF))


def new_secret() -> bytes:
    """A random receipt secret R for one session; 16 bytes."""
    return secrets.token_bytes(SECRET_SIZE)


def for_campaign(secret: bytes, campaign: CampaignId) -> bytes:
    """The receipt secret r of one campaign; 16 bytes. R does not follow from it, nor another campaign's r."""
    exactly(SECRET_SIZE, secret, "receipt secret")
    return derived(secret, SECRET_SIZE, Label.RECEIPT_OF_CAMPAIGN, exactly(16, campaign, "campaign"))


def withdraw_token(receipt: bytes) -> bytes:
    """What withdraws the signature whose r is `receipt`; 32 bytes."""
    return _token(receipt, _WITHDRAW)


def proof_token(receipt: bytes) -> bytes:
    """What proves that the signature whose r is `receipt` was counted; 32 bytes. It does not withdraw."""
    return _token(receipt, _PROOF)


def withdraw_hash(token: bytes) -> Digest:
    """The SHA-256 of a withdraw token, which is all that is kept of it centrally."""
    return Digest(hashlib.sha256(exactly(TOKEN_SIZE, token, "withdraw token")).digest())


def receipt_leaf(campaign: CampaignId, proof: bytes) -> Digest:
    """The data of a signature's leaf in the Merkle tree of a delivery."""
    return digest(Label.RECEIPT, exactly(16, campaign, "campaign"), exactly(TOKEN_SIZE, proof, "proof token"))


def kept_hashes(receipt: bytes, campaign: CampaignId) -> tuple[Digest, Digest]:
    """What the centre keeps of r: the hash of its withdraw token, and its leaf. Called for each entry opened."""
    withdraw, proof = derived_each(exactly(SECRET_SIZE, receipt, "receipt secret"), TOKEN_SIZE, _EXPANSIONS)
    return withdraw_hash(withdraw), receipt_leaf(campaign, proof)


def encode_code(secret: bytes) -> str:
    """The code of a receipt secret R: 28 letters and digits in seven groups, the last 12 bits a checksum."""
    return crockford.spell_checked(int.from_bytes(exactly(SECRET_SIZE, secret, "receipt secret")), _LETTERS)


def decode_code(text: str) -> bytes:
    """The receipt secret that a typed code stands for; raises `UserError(RECEIPT_CODE_WRONG)`."""
    number = crockford.unspell_checked(text, _LETTERS)
    if number is None:
        raise UserError(Code.RECEIPT_CODE_WRONG)
    return number.to_bytes(SECRET_SIZE)


def _token(receipt: bytes, use: bytes) -> bytes:
    return derived(exactly(SECRET_SIZE, receipt, "receipt secret"), TOKEN_SIZE, Label.RECEIPT_USE, use)
