"""What the systems that contacts go to accept, rule by rule: each function gives what is wrong with a file or a body."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from babel.core import get_global

from kiosk.delivery.connectors.settings import Format

NEVER: Final = frozenset({"is_opt_out", "do_not_email", "status"})
"""What could subscribe somebody again, or lift an opt-out."""

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_LOCAL: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRIES: Final = frozenset(get_global("territory_currencies"))
_PERSON: Final = {
    *("identifiers", "given_name", "family_name", "honorific_prefix", "preferred_language"),
    *("email_addresses", "phone_numbers", "postal_addresses", "custom_fields"),
}
_HELPER: Final = {
    *("identifiers", "origin_system", "action_date", "comments", "referrer_data", "person", "add_tags", "add_lists"),
    *("triggers", "osdi:control"),
}
_ACTION_NETWORK: Final = (_HELPER - {"referrer_data", "osdi:control"}) | {"action_network:referrer_data"}


def osdi(lines: Iterable[bytes]) -> list[str]:
    """A file of bodies for `record_signature_helper`."""
    return [problem for line in lines for problem in body(msgspec.json.decode(line), _HELPER)]


def action_network(lines: Iterable[bytes]) -> list[str]:
    """A file of bodies for Action Network: one signature for each person, all of whom can be reached."""
    bodies = [msgspec.json.decode(line) for line in lines]
    problems = [problem for one in bodies for problem in body(one, _ACTION_NETWORK)]
    people = [one["person"]["identifiers"][0] for one in bodies]
    unreachable = [one for one in bodies if not {"email_addresses", "phone_numbers"} & one["person"].keys()]
    return [*problems, *(["a person twice"] if len(set(people)) != len(people) else []), *(["nobody to reach"] if unreachable else [])]


def body(one: Mapping[str, Any], allowed: set[str]) -> Iterator[str]:
    person = one["person"]
    checks = {
        "keys": one.keys() <= allowed and person.keys() <= _PERSON,
        "identifier": len(one["identifiers"]) == 1 and re.fullmatch(r"rally-kiosk:[0-9a-f]{32}", one["identifiers"][0]),
        "person": len(person["identifiers"]) == 1 and re.fullmatch(r"rally-kiosk:[0-9a-f]{32}", person["identifiers"][0]),
        "date": _MOMENT.fullmatch(one["action_date"]),
        "language": _TAG.fullmatch(person["preferred_language"]),
        "e-mail": all(_EMAIL.fullmatch(each["address"]) and each["primary"] for each in person.get("email_addresses", ())),
        "phone": all(re.fullmatch(r"[1-9]\d{6,14}", each["number"]) for each in person.get("phone_numbers", ())),
        "country": all(each.get("country", "FR") in _COUNTRIES for each in _places(person)),
        "never": not NEVER & set(names(one)),
        "autoresponse": one["triggers"] == {"autoresponse": {"enabled": False}},
    }
    yield from (name for name, good in checks.items() if not good)


def _places(person: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from person.get("phone_numbers", ())
    yield from person.get("postal_addresses", ())


def names(tree: object) -> Iterator[str]:
    """All names in a tree of JSON."""
    if isinstance(tree, Mapping):
        for name, branch in tree.items():
            yield name
            yield from names(branch)
    elif isinstance(tree, list):
        for branch in tree:
            yield from names(branch)


def table(content: bytes, separator: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV file by its columns."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), delimiter=separator))


_LENGTHS: Final = {"external_identifier": 64, "first_name": 64, "last_name": 64, "source": 255, "city": 64}


def civicrm_csv(contacts: Mapping[str, bytes], activities: Mapping[str, bytes]) -> list[str]:
    """Pairs of files, by their names."""
    people = [row for content in contacts.values() for row in table(content)]
    done = [row for content in activities.values() for row in table(content)]
    known = {row["external_identifier"] for row in people}
    checks = {
        "size": all(len(content) < 2_000_000 for content in (*contacts.values(), *activities.values())),
        "unique": len(known) == len(people),
        "known": {row["external_identifier"] for row in done} == known,
        "never": not NEVER & {*people[0], *done[0]} - {"status"},
        "type": {row["contact_type"] for row in people} == {"Individual"},
        "lengths": all(_fits(row, _LENGTHS) for row in people),
        "language": all(re.fullmatch(r"([a-z]{2}_[A-Z]{2})?", row["preferred_language"]) for row in people),
        "activity": {(row["activity_type"], row["status"]) for row in done} == {("Petition", "Completed")},
        "date": all(_LOCAL.fullmatch(row["activity_date_time"]) for row in done),
        "subject": all(_fits(row, {"subject": 255}) for row in done),
    }
    return [name for name, good in checks.items() if not good]


_JOINED = {
    "email_primary.email",
    "phone_primary.phone",
    *(f"address_primary.{name}" for name in ("postal_code", "city", "country_id:name")),
}
"""What APIv4 joins to a contact."""


_NAMES_A_SIGNATURE: Final = re.compile(r"rally-kiosk:[0-9a-f]{32}")


def civicrm_api(lines: Iterable[bytes], petition: int) -> list[str]:
    """Calls of APIv4, none of which fails or doubles anything when all are made again."""
    calls = [msgspec.json.decode(line) for line in lines]
    signatures = [call["params"]["chain"]["petition"][2]["records"][0]["details"] for call in calls]
    joined = [call["params"]["records"][0]["external_identifier"] for call in calls if "group" in call["params"]["chain"]]
    doubled = {"a signature twice": len(set(signatures)) < len(calls), "a person joined twice": len(set(joined)) < len(joined)}
    return [*(problem for call in calls for problem in _api_call(call, petition)), *(name for name, bad in doubled.items() if bad)]


def _api_call(call: Mapping[str, Any], petition: int) -> list[str]:
    (record,), chain = call["params"]["records"], call["params"]["chain"]
    entity, action, params = chain["petition"]
    (values,) = params["records"]
    checks = {
        "call": (call["entity"], call["action"], call["params"]["match"]) == ("Contact", "save", ["external_identifier"]),
        "lengths": _fits(record, _LENGTHS | {"preferred_language": 5, "address_primary.city": 64}),
        "columns": {name for name in record if "." in name} <= _JOINED,
        "petition": values["source_record_id"] == petition and values["activity_type_id:name"] == "Petition",
        "known": (entity, action, params["match"]) == ("Activity", "save", ["activity_type_id", "source_record_id", "details"]),
        "signature": _NAMES_A_SIGNATURE.fullmatch(values["details"]),
        "status": values["status_id:name"] == "Completed",
        "date": _LOCAL.fullmatch(values["activity_date_time"]),
        "never": not {"is_opt_out", "do_not_email"} & set(names(call)),
        "group": "group" not in chain or _leaves_a_row_alone(*chain["group"]),
        "pending": "group" not in chain or joining(call)["status"] == "Pending",
    }
    return [name for name, good in checks.items() if not good]


def _leaves_a_row_alone(entity: str, action: str, params: Mapping[str, Any]) -> bool:
    """Whether the row is made for a person whom no row joins with the group yet: of whatever status, since none is asked for."""
    ((joined, how, *conditions),) = params["join"]
    group = params["chain"]["joined"][2]["values"]["group_id:name"]
    wanted = [["id", "=", "known.contact_id"], ["known.group_id:name", "=", msgspec.json.encode(group).decode()]]
    found = (entity, action, params["where"], joined, how)
    return found == ("Contact", "get", [["id", "=", "$id"]], "GroupContact AS known", "EXCLUDE") and conditions == wanted


def joining(call: Mapping[str, Any]) -> Mapping[str, Any]:
    """The row of a call that joins a person with a group."""
    entity, action, params = call["params"]["chain"]["group"][2]["chain"]["joined"]
    assert (entity, action) == ("GroupContact", "create")
    values: Mapping[str, Any] = params["values"]
    return values


def nationbuilder(contents: Sequence[bytes], separator: str = ",") -> list[str]:
    """CSV for NationBuilder."""
    rows = [row for content in contents for row in table(content, separator)]
    wanted = {
        *("email", "email_opt_in", "first_name", "middle_name", "last_name", "mobile_number", "mobile_opt_in", "language"),
        *("tag_list", "external_id", "note", "created_at", "recruiter_name_or_email"),
    }
    checks = {
        "size": all(len(content) < 20_000_000 for content in contents),
        "columns": wanted <= rows[0].keys() and all(name.startswith("address_") for name in rows[0].keys() - wanted),
        "opt-in": all(row[name] in ("Y", "N", "") for row in rows for name in ("email_opt_in", "mobile_opt_in")),
        "unique": len({row["external_id"] for row in rows}) == len(rows),
        "never": not NEVER & set(rows[0]),
    }
    return [name for name, good in checks.items() if not good]


def engaging_networks(contents: Mapping[str, bytes], campaign: str) -> list[str]:
    """CSV for Engaging Networks."""
    rows = [row for content in contents.values() for row in table(content)]
    checks = {
        "size": all(len(content) < 20_000_000 for content in contents.values()),
        "e-mail": all(_EMAIL.fullmatch(row["email"]) for row in rows),
        "unique": len({row["email"].casefold() for row in rows}) == len(rows),
        "code": {row["campaign_type"] for row in rows} == {"PET"},
        "campaign": {row["campaign_id"] for row in rows} == {campaign} and all(campaign in name for name in contents),
        "never": not NEVER & set(rows[0]),
    }
    return [name for name, good in checks.items() if not good]


def _fits(row: Mapping[str, Any], limits: Mapping[str, int]) -> bool:
    return all(len(row.get(name, "")) <= limit for name, limit in limits.items())


def problems(kind: Format, files: Mapping[str, bytes]) -> list[str]:
    """What is wrong with the files of an export, by their names, to the petition 77 there."""
    lines = [line for content in files.values() for line in content.splitlines()]
    contacts, activities = ({name: content for name, content in files.items() if which in name} for which in ("contacts", "activities"))
    return {
        Format.OSDI: lambda: osdi(lines),
        Format.ACTION_NETWORK: lambda: action_network(lines),
        Format.CIVICRM_CSV: lambda: civicrm_csv(contacts, activities),
        Format.CIVICRM_API: lambda: civicrm_api(lines, 77),
        Format.NATIONBUILDER: lambda: nationbuilder(list(files.values())),
        Format.ENGAGING_NETWORKS: lambda: engaging_networks(files, "77"),
    }[kind]()
