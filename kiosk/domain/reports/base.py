"""What all reports have in common, and the one that is of no subject."""

import msgspec


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the reports; only its settings are inherited."""


class FilesReport(Report, frozen=True):
    """Files that were written."""

    files: tuple[str, ...]
