"""What each signer was promised would be handed over, by the revision of the pack that they saw (DESIGN section 2, rule 8)."""

from collections.abc import Iterable, Mapping

from kiosk.domain.campaign import Manifest, Recipient, Risk
from kiosk.domain.errors import Code, UserError
from kiosk.domain.fields import FieldName
from kiosk.domain.handed import AFTER_REVIEW
from kiosk.domain.ids import Digest


class Promise:
    """The promises of all revisions of one campaign to the recipient with one id, and the text that is handed over.

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
        same = {revision: one for revision, one in found.items() if not _is_somebody_else(one, self.recipient)}
        self._by_revision = {revision: frozenset(one.fields).intersection(self.fields) for revision, one in same.items()}
        self._renamed = frozenset(revision for revision, one in same.items() if not _shares_a_name(one, self.recipient))
        self._manifests = manifests
        self._earlier = dict[tuple[Digest, str], str | None]()

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
        Who saw a revision without this recipient agreed to no delivery to them, not even as a number; nor did who saw another body
        under the same id.
        """
        return self._by_revision.get(revision)

    def has_other_name(self, revision: Digest) -> bool:
        """Whether the recipient had another name for who saw `revision`, in each language."""
        return revision in self._renamed

    def earlier_title(self, revision: Digest, language: str) -> str | None:
        """The title then, of who read another wording in `language` than is handed over now; None for who read the same."""
        key = revision, language
        if key not in self._earlier:
            self._earlier[key] = self._title_then(revision, language)
        return self._earlier[key]

    def _title_then(self, revision: Digest, language: str) -> str | None:
        then, now = self._manifests[revision], self.manifest
        # In a language that one of them lacks nothing can be compared.
        read = language if language in then.texts.keys() & now.texts.keys() else self.recipient.language
        is_same = then.text(read)[1].handed_over == now.text(read)[1].handed_over
        return None if is_same else then.text(self.recipient.language)[1].title


def _known(manifests: Iterable[Manifest]) -> str:
    return ", ".join(sorted({recipient.id for manifest in manifests for recipient in manifest.recipients}))


def _is_somebody_else(then: Recipient, now: Recipient) -> bool:
    """Whether an id stands for another body by now: no name is as it was, and the country is another, or the danger is greater."""
    is_riskier = now.risk is Risk.HIGH and then.risk is not Risk.HIGH
    return not _shares_a_name(then, now) and (then.country != now.country or is_riskier)


def _shares_a_name(then: Recipient, now: Recipient) -> bool:
    return any(then.name.get(language, "").casefold() == name.casefold() for language, name in now.name.items())
