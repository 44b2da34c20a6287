"""What each signer was promised would be handed over, by the revision of the pack that they saw (DESIGN section 2, rule 8)."""

from collections.abc import Iterable, Mapping

from kiosk.domain.campaign import Manifest, Recipient
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.handed import AFTER_REVIEW
from kiosk.domain.ids import Digest


class Promise:
    """The promises of all revisions of one campaign to the recipient with one id.

    `manifest` and `recipient` are those of the newest revision that names the recipient, `fields` what it promises.
    Raises `UserError(RECIPIENT_UNKNOWN)`, with the recipients that there are, where no revision does.
    """

    def __init__(self, manifests: Mapping[Digest, Manifest], recipient_id: str) -> None:
        found = {revision: one for revision, manifest in manifests.items() if (one := manifest.recipient(recipient_id))}
        if not found:
            raise UserError(Code.RECIPIENT_UNKNOWN, recipient=recipient_id, known=_known(manifests.values()))
        newest = max(found, key=lambda revision: manifests[revision].revision)
        self.manifest: Manifest = manifests[newest]
        self.recipient: Recipient = found[newest]
        self.fields: tuple[FieldName, ...] = tuple(name for name in self.recipient.fields if name not in AFTER_REVIEW)
        self._newest = max(manifests, key=lambda revision: manifests[revision].revision)
        promised = {revision for revision, one in found.items() if FieldName.MESSAGE in one.fields}
        self._with_messages = promised if FieldName.MESSAGE in self.recipient.fields else set[Digest]()
        self._by_revision = {revision: frozenset(one.fields).intersection(self.fields) for revision, one in found.items()}

    @property
    def revision(self) -> Digest:
        """The newest revision of the campaign, whether or not it names the recipient."""
        return self._newest

    def messages_of(self, revision: Digest) -> bool:
        """Whether personal messages of who saw `revision` may be handed over, once somebody has read them: promised then and still."""
        return revision in self._with_messages

    def to_signers_of(self, revision: Digest) -> frozenset[FieldName] | None:
        """The fields that may be handed over of who saw `revision`: promised then and promised still; None: nothing at all was.

        A later revision that promises more widens nothing for who signed before it, one that promises less narrows it for all.
        Who saw a revision without this recipient agreed to no delivery to them, not even as a number.
        """
        return self._by_revision.get(revision)


def _known(manifests: Iterable[Manifest]) -> str:
    return ", ".join(sorted({recipient.id for manifest in manifests for recipient in manifest.recipients}))
