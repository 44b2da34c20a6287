import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crypto.keys import NO_CAMPAIGN, PER_CAMPAIGN, KeyName, KeyRing, Role, derive, fingerprint, organisation_id
from kiosk.crypto.sealing import OpeningKey, check_sealing_key, key_id
from kiosk.domain.errors import Bug, Code, Refused, UserError
from kiosk.domain.ids import CampaignId
from tests.crypto.vectors import Case, each, outcome, raw, unhex
from tests.vectors.makers.formats import hkdf

CAMPAIGN = CampaignId(b"c" * 16)
SEED = b"s" * 32
NAMES = st.builds(
    lambda role, campaign, rotation: KeyName(role, campaign if role in PER_CAMPAIGN else NO_CAMPAIGN, rotation),
    st.sampled_from(Role),
    st.binary(min_size=16, max_size=16).filter(any).map(CampaignId),
    st.integers(0, 2**32 - 1),
)


@each("keys", "derived")
def test_every_secret_follows_from_the_seed(case: Case) -> None:
    seed, campaign, secret = unhex(case, "seed", "campaign", "secret")
    assert derive(seed, KeyName(Role(case["role"]), CampaignId(campaign), case["rotation"])) == secret


@each("keys", "organisations")
def test_an_organisation_is_the_hash_of_its_pack_signing_key(case: Case) -> None:
    seed, public_key, organisation = unhex(case, "seed", "public_key", "organisation")
    ring = KeyRing.from_seed(seed)
    assert (ring.organisation_public_key, ring.organisation) == (public_key, organisation)


@each("keys", "organisations")
def test_a_fingerprint_is_six_groups_of_five_digits(case: Case) -> None:
    assert fingerprint(raw(case, "public_key")) == case["fingerprint"]


@each("keys", "sealing_keys")
def test_an_opening_key_follows_from_its_32_bytes(case: Case) -> None:
    secret, public_key, name = unhex(case, "secret", "public_key", "key_id")
    key = OpeningKey(secret)
    assert (key.public, key.key_id, key_id(public_key)) == (public_key, name, name)


@each("keys", "sealing_keys")
def test_good_sealing_keys_are_taken(case: Case) -> None:
    check_sealing_key(raw(case, "public_key"))


@each("keys", "weak_sealing_keys")
def test_unusable_sealing_keys_are_refused(case: Case) -> None:
    with pytest.raises(Refused) as caught:
        check_sealing_key(raw(case, "public_key"))
    assert outcome(caught) == case["code"]


@given(one=NAMES, other=NAMES)
def test_no_two_names_share_a_secret(one: KeyName, other: KeyName) -> None:
    assert (derive(SEED, one) == derive(SEED, other)) == (one == other)


def test_two_organisations_never_share_a_seed() -> None:
    assert KeyRing.generate().seed != KeyRing.generate().seed


def test_a_complete_ring_gives_every_secret() -> None:
    ring = KeyRing.from_seed(SEED)
    assert ring.is_complete
    assert ring.has(Role.SEAL, CAMPAIGN, 3)
    assert ring.secret(Role.SEAL, CAMPAIGN, 3) == derive(SEED, KeyName(Role.SEAL, CAMPAIGN, 3))


def test_a_delegated_ring_gives_what_it_was_given_and_names_it() -> None:
    ring = KeyRing.from_seed(SEED)
    part = ring.delegate([KeyName(Role.SEAL, CAMPAIGN), KeyName(Role.INTAKE)])
    assert part.names() == (KeyName(Role.INTAKE), KeyName(Role.SEAL, CAMPAIGN))
    assert part.secret(Role.INTAKE) == ring.secret(Role.INTAKE)
    assert part.organisation == ring.organisation


@pytest.mark.parametrize("name", [KeyName(Role.PACK), KeyName(Role.SEAL, CAMPAIGN, 1), KeyName(Role.SEAL, CampaignId(b"d" * 16))])
def test_a_delegated_ring_gives_nothing_else(name: KeyName) -> None:
    part = KeyRing.from_seed(SEED).delegate([KeyName(Role.SEAL, CAMPAIGN), KeyName(Role.INTAKE)])
    assert not part.has(name.role, name.campaign, name.rotation)
    with pytest.raises(UserError) as caught:
        part.secret(name.role, name.campaign, name.rotation)
    told = {"role": name.role.value}
    assert caught.value.facts == (told if name.role is Role.PACK else told | {"campaign": name.campaign.hex(), "rotation": name.rotation})


def test_a_delegated_ring_has_no_seed() -> None:
    part = KeyRing.from_seed(SEED).delegate([KeyName(Role.INTAKE)])
    with pytest.raises(UserError) as caught:
        KeyRing.from_seed(part.seed)
    assert (caught.value.code, part.is_complete) == (Code.KEY_ROLE_MISSING, False)


def test_nobody_delegates_what_they_do_not_hold() -> None:
    part = KeyRing.from_seed(SEED).delegate([KeyName(Role.INTAKE)])
    with pytest.raises(UserError):
        part.delegate([KeyName(Role.DATABASE)])


def test_a_ring_with_the_pack_secret_of_another_organisation_is_refused() -> None:
    own, other = KeyRing.from_seed(SEED), KeyRing.from_seed(b"o" * 32)
    with pytest.raises(Refused) as caught:
        KeyRing(own.organisation_public_key, None, {KeyName(Role.PACK): other.secret(Role.PACK)})
    assert caught.value.code is Code.DAMAGED


def test_a_ring_of_an_organisation_with_a_weak_key_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        KeyRing((1).to_bytes(32, "little"), None, {})
    assert caught.value.code is Code.WEAK_KEY


def test_signing_keys_of_a_ring_are_those_of_its_roles() -> None:
    ring = KeyRing.from_seed(SEED)
    assert ring.signing_key(Role.PACK).public == ring.organisation_public_key
    assert ring.signing_key(Role.INTAKE).public != ring.organisation_public_key
    with pytest.raises(Bug):
        ring.signing_key(Role.RECOVER)


def test_opening_keys_differ_by_campaign_and_rotation() -> None:
    ring = KeyRing.from_seed(SEED)
    keys = {ring.opening_key(CAMPAIGN).public, ring.opening_key(CAMPAIGN, 1).public, ring.recovery_key().public}
    assert len(keys | {ring.opening_key(CampaignId(b"d" * 16)).public}) == 4


@pytest.mark.parametrize(
    ("role", "campaign", "rotation"),
    [
        (Role.SEAL, NO_CAMPAIGN, 0),
        (Role.DUPLICATES, NO_CAMPAIGN, 0),
        (Role.PACK, CAMPAIGN, 0),
        (Role.DATABASE, CAMPAIGN, 0),
        (Role.PACK, NO_CAMPAIGN, -1),
        (Role.PACK, NO_CAMPAIGN, 2**32),
        (Role.SEAL, CampaignId(b"short"), 0),
    ],
)
def test_there_are_no_keys_with_nonsensical_names(role: Role, campaign: CampaignId, rotation: int) -> None:
    with pytest.raises(Bug):
        KeyName(role, campaign, rotation)


def test_no_secret_shows_when_a_ring_or_key_is_printed() -> None:
    ring = KeyRing.from_seed(SEED)
    part = ring.delegate([KeyName(Role.PACK), KeyName(Role.RECOVER)])
    secrets = [SEED, ring.secret(Role.PACK), ring.secret(Role.RECOVER)]
    shown = " ".join(f"{one!r} {one}" for one in (ring, part, ring.signing_key(Role.PACK), ring.recovery_key()))
    assert not any(spelling in shown for secret in secrets for spelling in (repr(secret)[2:-1], secret.hex()))


def test_an_organisation_id_needs_a_whole_key() -> None:
    with pytest.raises(Bug):
        organisation_id(b"short")


def test_the_pin_of_the_desks_device_follows_from_the_secret_that_opens_every_device() -> None:
    ring, central = KeyRing.from_seed(SEED), b"d" * 16
    number = int.from_bytes(hkdf(ring.secret(Role.RECOVER), b"rally-kiosk/desk/v1\0" + central, 32), "big")
    assert ring.desk_pin(central) == str(number % 10**60).zfill(60)
    assert ring.delegate([KeyName(Role.RECOVER)]).desk_pin(central) == ring.desk_pin(central) != ring.desk_pin(b"e" * 16)
    with pytest.raises(UserError):
        ring.delegate([KeyName(Role.DATABASE)]).desk_pin(central)
