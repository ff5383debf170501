#!/usr/bin/env python3
"""Writes src/layout/advances.cpp: how wide Noto Sans draws each character, in thousandths of an em.

The program carries this table so that a picture has the same numbers on every machine, whatever fonts it has.
Run it again only to widen the ranges:  scripts/font_advances.py > src/layout/advances.cpp
Needs Debian's fonts-noto-core. Reads cmap (formats 4 and 12), hhea and hmtx of the TrueType files itself.
"""
import struct

FONTS = "/usr/share/fonts/truetype/noto/NotoSans-%s.ttf"
RANGES = [(0x20, 0x24F), (0x2B0, 0x2DD), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x205E),
          (0x20A0, 0x20BF), (0x2100, 0x214F)]
DEFAULT = 600


def tables(data):
    count = struct.unpack(">H", data[4:6])[0]
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sIII", data[12 + 16 * i:28 + 16 * i])
        yield tag.decode(), data[offset:offset + length]


def format4(sub, glyphs):
    half = struct.unpack(">H", sub[6:8])[0]
    count = half // 2
    ends = struct.unpack(">%dH" % count, sub[14:14 + half])
    starts = struct.unpack(">%dH" % count, sub[16 + half:16 + 2 * half])
    deltas = struct.unpack(">%dh" % count, sub[16 + 2 * half:16 + 3 * half])
    base = 16 + 3 * half
    offsets = struct.unpack(">%dH" % count, sub[base:base + half])
    for i in range(count):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            glyph = code
            if offsets[i]:
                at = base + 2 * i + offsets[i] + 2 * (code - starts[i])
                glyph = struct.unpack(">H", sub[at:at + 2])[0]
                if glyph == 0:
                    continue
            glyphs.setdefault(code, (glyph + deltas[i]) & 0xFFFF)


def format12(sub, glyphs):
    for i in range(struct.unpack(">I", sub[12:16])[0]):
        start, end, glyph = struct.unpack(">III", sub[16 + 12 * i:28 + 12 * i])
        for code in range(start, end + 1):
            glyphs.setdefault(code, glyph + code - start)


def advances(style):
    with open(FONTS % style, "rb") as file:
        font = dict(tables(file.read()))
    units = struct.unpack(">H", font["head"][18:20])[0]
    metrics = struct.unpack(">H", font["hhea"][34:36])[0]
    glyphs = {}
    for i in range(struct.unpack(">H", font["cmap"][2:4])[0]):
        offset = struct.unpack(">HHI", font["cmap"][4 + 8 * i:12 + 8 * i])[2]
        sub = font["cmap"][offset:]
        form = struct.unpack(">H", sub[:2])[0]
        if form == 4:
            format4(sub, glyphs)
        elif form == 12:
            format12(sub, glyphs)

    def advance(code):
        if code not in glyphs:
            return DEFAULT
        at = 4 * min(glyphs[code], metrics - 1)
        return round(1000 * struct.unpack(">H", font["hmtx"][at:at + 2])[0] / units)

    return [advance(code) for first, last in RANGES for code in range(first, last + 1)]


def print_array(name, numbers):
    print("constexpr std::array<std::uint16_t, %d> %s{" % (len(numbers), name))
    line = "   "
    for number in numbers:
        item = " %d," % number
        if len(line) + len(item) > 110:
            print(line)
            line = "   "
        line += item
    print(line + "\n};\n")


def main():
    print("// Widths of Noto Sans in thousandths of an em. Written by scripts/font_advances.py; do not edit.")
    print("// Entry point: advance(). Tested by tests/layout/text_width_test.cpp.")
    print('#include "advances.hpp"\n\n#include <array>\n\nnamespace chronograph::layout {\n\nnamespace {\n')
    print("// clang-format off")
    print_array("kRegular", advances("Regular"))
    print_array("kBold", advances("Bold"))
    print("struct Range {\n    char32_t first, last;\n    std::size_t offset;\n};")
    print("constexpr std::array<Range, %d> kRanges{{" % len(RANGES))
    offset = 0
    for first, last in RANGES:
        print("    {0x%X, 0x%X, %d}," % (first, last, offset))
        offset += last - first + 1
    print("}};\n// clang-format on\n\n}  // namespace\n")
    print("std::optional<int> advance(char32_t code_point, bool bold) {")
    print("    for (const Range& range : kRanges) {")
    print("        if (code_point < range.first) break;")
    print("        if (code_point > range.last) continue;")
    print("        const auto index = range.offset + (code_point - range.first);")
    print("        return bold ? kBold[index] : kRegular[index];")
    print("    }\n    return {};\n}\n\n}  // namespace chronograph::layout")


main()
