"""Passwords: the present form, the older forms, and forms that nobody made."""

from __future__ import annotations

import hashlib

import bcrypt
import pytest

from aimstars_desktop.storage.passwords import COST, PREFIX, Passwords

PASSWORDS = Passwords(cost=4)
SALTED = "a salt"


@pytest.fixture
def cheap_passwords() -> None:
    """Take the cost that people get."""


def scrypt(password: str, n: int = 2, r: int = 8, p: int = 1) -> str:
    made = hashlib.scrypt(password.encode(), salt=SALTED.encode(), n=n, r=r, p=p)
    return f"scrypt:{n}:{r}:{p}${SALTED}${made.hex()}"


def pbkdf2(password: str, algorithm: str = "sha256", iterations: int = 7) -> str:
    made = hashlib.pbkdf2_hmac(algorithm, password.encode(), SALTED.encode(), iterations)
    return f"pbkdf2:{algorithm}:{iterations}${SALTED}${made.hex()}"


def plain(password: str) -> str:
    return bcrypt.hashpw(password.encode()[:72], bcrypt.gensalt(4)).decode()


@pytest.mark.repeats
def test_the_stored_form_is_bcrypt_of_cost_twelve_over_sha_256():
    stored = Passwords().hash("Maya's Secret")
    assert COST == 12
    assert stored.startswith("bcrypt-sha256$$2b$12$")
    assert len(stored) < 255
    assert Passwords().verify("Maya's Secret", stored)


@pytest.mark.parametrize("password", ["Maya's Secret", "пароль Ä😀", " " * 15, "x" * 10_000])
@pytest.mark.parametrize("form", [PASSWORDS.hash, plain, pbkdf2, scrypt])
def test_every_form_knows_its_password_and_no_other(password, form):
    stored = form(password)
    assert PASSWORDS.verify(password, stored)
    for other in ("", password[:-1], "X" + password, password.swapcase() + "!"):
        if form is not plain or len(password) <= 72:
            assert not PASSWORDS.verify(other, stored)


def test_the_same_password_is_stored_differently_each_time():
    assert PASSWORDS.hash("Maya's Secret") != PASSWORDS.hash("Maya's Secret")


def test_passwords_differ_beyond_72_bytes():
    stored = PASSWORDS.hash("ä" * 36 + "1")
    assert PASSWORDS.verify("ä" * 36 + "1", stored)
    assert not PASSWORDS.verify("ä" * 36 + "2", stored)
    assert not PASSWORDS.verify("ä" * 36, stored)


def test_a_plain_form_of_a_long_password_verifies_by_what_bcrypt_read():
    assert PASSWORDS.verify("x" * 90, plain("x" * 72))


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "sha512"])
def test_the_web_app_could_choose_the_algorithm(algorithm):
    assert PASSWORDS.verify("Maya's Secret", pbkdf2("Maya's Secret", algorithm))


@pytest.mark.repeats
def test_forms_that_werkzeug_itself_made_verify():
    # What generate_password_hash("Maya's Secret", …) gives, with salts of its own making.
    salt, password = "yLr8zT1cQe0K4b2N", b"Maya's Secret"
    made = hashlib.scrypt(password, salt=salt.encode(), n=32768, r=8, p=1, maxmem=132 * 32768 * 8)
    assert PASSWORDS.verify("Maya's Secret", f"scrypt:32768:8:1${salt}${made.hex()}")
    made = hashlib.pbkdf2_hmac("sha256", password, salt.encode(), 1_000)
    assert PASSWORDS.verify("Maya's Secret", f"pbkdf2:sha256:1000${salt}${made.hex()}")


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "password",
        "$2b$",
        "$2b$04$tooshort",
        "$2x$04$" + "." * 53,
        "bcrypt-sha256$",
        "bcrypt-sha256$$2b$04$ñ",
        "pbkdf2:sha256:7$salt",
        "pbkdf2:sha256$salt$00",
        "pbkdf2:nothing:7$salt$00",
        "pbkdf2:sha256:0$salt$00",
        "pbkdf2:sha256:-1$salt$00",
        "pbkdf2:sha256:99999999999999999999$salt$00",
        "pbkdf2:sha256:x$salt$00",
        "pbkdf2:sha256:7$salt$ñ",
        "scrypt:3:8:1$salt$00",
        "scrypt:0:0:0$salt$00",
        "scrypt:99999999999999999999:8:1$salt$00",
        "scrypt:1073741824:8:1$salt$00",
        "scrypt:2:8$salt$00",
        "plain$salt$password",
        "$$",
        "\0",
    ],
)
def test_nothing_verifies_against_a_form_that_nobody_made(nonsense):
    for password in ("", "password", "Maya's Secret"):
        assert not PASSWORDS.verify(password, nonsense)
    assert PASSWORDS.is_outdated(nonsense) or nonsense.startswith(PREFIX)


@pytest.mark.parametrize("odd", ["\0", "Maya\0Secret", "half \ud83d", ""])
def test_odd_passwords_are_wrong_and_no_fault(odd):
    for form in (PASSWORDS.hash, plain, pbkdf2, scrypt):
        assert not PASSWORDS.verify(odd, form("Maya's Secret"))


def test_older_forms_and_lower_costs_are_outdated():
    assert PASSWORDS.is_outdated(plain("Maya's Secret"))
    assert PASSWORDS.is_outdated(pbkdf2("Maya's Secret"))
    assert PASSWORDS.is_outdated(scrypt("Maya's Secret"))
    assert Passwords(cost=5).is_outdated(PASSWORDS.hash("Maya's Secret"))


def test_the_present_form_and_higher_costs_are_not_outdated():
    stored = Passwords(cost=5).hash("Maya's Secret")
    assert not Passwords(cost=5).is_outdated(stored)
    assert not PASSWORDS.is_outdated(stored)
