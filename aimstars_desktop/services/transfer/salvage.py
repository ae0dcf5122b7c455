"""What is whole in a zip file that was cut off: its directory, at the end, is missing."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipInfo

_HEADER = struct.Struct("<4s5H3I2H")
_SIGNATURE = b"PK\x03\x04"
_SIZES_FOLLOW = 0x8
_UTF8 = 0x800
_MOST_MEMBERS = 100_000
_LINES = ".jsonl"


@dataclass(frozen=True, slots=True)
class Member:
    """A member of such a file.

    Attributes:
        info: what its own header says.
        start: where its bytes begin.
        is_whole: whether they are all there; else it is rows, and the first of them are.
    """

    info: ZipInfo
    start: int
    is_whole: bool

    def read(self, file: IO[bytes], most: int) -> bytes:
        """Return its bytes; of what was cut off, the lines that are whole.

        Args:
            file: it is in.
            most: how many bytes are read at most; its own header may say anything.

        Raises:
            BadZipFile, zlib.error: they are not what was written.
        """
        file.seek(self.start)
        packed = file.read(min(self.info.compress_size, most))
        data = packed[: self.info.file_size + 1]
        if self.info.compress_type == ZIP_DEFLATED:
            data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, self.info.file_size + 1)
        if not self.is_whole:
            return data[: data.rfind(b"\n") + 1]
        if len(data) != self.info.file_size or zlib.crc32(data) != self.info.CRC:
            raise BadZipFile(f"{self.info.filename} is damaged")
        return data


def members(file: IO[bytes], size: int) -> dict[str, Member]:
    """Return the members of a zip file by their names, from the headers before each of them.

    Args:
        file: that begins with a member.
        size: of the file.
    """
    found: dict[str, Member] = {}
    place = 0
    while len(found) < _MOST_MEMBERS and (one := _member(file, place, size)) is not None:
        found.setdefault(one.info.filename, one)
        if not one.is_whole:
            break
        place = one.start + one.info.compress_size
    return found


def _member(file: IO[bytes], place: int, size: int) -> Member | None:
    """Return the member whose header is here; None if there is none of which anything can be read.

    Our archives have the sizes in that header.
    """
    file.seek(place)
    header = file.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    fields = _HEADER.unpack(header)
    signature, flags, method = fields[0], fields[2], fields[3]
    crc, packed, unpacked, name_length, extra_length = fields[6:]
    name = file.read(name_length)
    if signature != _SIGNATURE or len(name) < name_length or flags & _SIZES_FOLLOW:
        return None
    if method not in {ZIP_STORED, ZIP_DEFLATED}:
        return None
    info = ZipInfo(name.decode("utf-8" if flags & _UTF8 else "cp437", "replace"))
    info.flag_bits, info.compress_type, info.CRC = flags, method, crc
    info.compress_size, info.file_size = packed, unpacked
    start = place + _HEADER.size + name_length + extra_length
    is_whole = start + packed <= size
    return Member(info, start, is_whole) if is_whole or info.filename.endswith(_LINES) else None
