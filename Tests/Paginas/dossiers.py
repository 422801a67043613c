"""Dossiers that a page must survive: names that try to break out of their place, and forty municipalities."""
import json
import pathlib

BOOS = [
    "<script>alert(1)</script>", "</style></svg><b>vet", "a\" onload='x' <", "\u0645\u0631\u062d\u0628\u0627 \u05d0\u05d1",
    "x" * 200, "{{zorg}} {{{zorg}}} & co", "&lt;al gedaan&gt;", ("woord " * 33).strip(),
]


def text(value):
    """A text between quotes is the same in JSON and YAML."""
    return json.dumps(value, ensure_ascii=True)


def write(folder, names, scenarios):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    ids = [f"g{index}" for index in range(len(names))]
    lines = [
        "routekaart: 1", f"naam: {text(names[0] + ' dossier')}", "gemeente: g0", "beginjaar: 2024", "eindjaar: 2029",
        "prijspeil: 2024", "prijzen: lopend", "discontovoet: 2%", "gemeenten:",
        *[f"  {name}: {{naam: {text(own)}}}" for name, own in zip(ids, names)],
        "maatstaven:", "  inwoners: {" + ", ".join(f"{name}: {20_000 + 137 * n}" for n, name in enumerate(ids)) + "}",
        "  huishoudens: {" + ", ".join(f"{name}: {9_000 + 60 * n}" for n, name in enumerate(ids)) + "}",
        "regelingen:",
    ]
    for number in range(6):
        name = text(names[number % len(names)])
        lines += [
            f"  r{number}:", f"    naam: {name}", f"    meerwaarde: {name}", "    deelnemers: [" + ", ".join(ids) + "]",
            "    kosten:",
            f"      apparaat: {{bedrag: {{pert: [{9 - number}00_000, 1 mln, 1.3 mln], naam: apparaat-{number}}}, "
            f"taakveld: \"6.{number}\", bron: {name}, sleutel: per_inwoner, variabel: 30%, afbouw: [100%, 50%]}}",
            "    uittreding: {opzegtermijn: 12 maanden, per: 1 januari, methode: {factor: 1}}",
        ]
    lines += [
        "criteria:", "  kosten: {gewicht: 60%, uit: ncw}", f"  grip: {{gewicht: 40%, naam: {text(names[1])}}}",
        "weerstandscapaciteit: {beschikbaar: 2 mln, overige_risicos: 500_000}", "risicos:",
        *[
            f"  risico-{n}: {{naam: {text(own)}, kans: {5 + n}%, gevolg: {{driehoek: [50_000, 100_000, 300_000]}}, jaar: 2026, "
            f"gemeente: g0, beheersing: {text(own)}}}"
            for n, own in enumerate(names[:12])
        ],
    ]
    (folder / "uitgangspunten.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "nulscenario.yaml").write_text("routekaart: 1\nscenario: nulscenario\nscores: {grip: 5}\n", "utf-8")
    for number in range(scenarios):
        name = text(f"{number} {names[number % len(names)]}"[:200])
        steps = [
            f"  - uittreden: {{gemeente: g0, regeling: r{number % 6}, per: {2025 + number % 3}-01-01}}",
            f"  - zelf_doen: {{gemeente: g0, per: {2025 + number % 3}-01-01, kosten: {{team: {{bedrag: "
            f"{{uniform: [{300 + number}_000, 700_000]}}, taakveld: \"6.1\"}}}}}}",
            f"  - eenmalig: {{gemeente: g0, bedrag: {100 + number}_000, jaar: 2024, soort: {text(names[number % len(names)])}}}",
        ]
        (folder / f"s{number}.yaml").write_text(
            f"routekaart: 1\nscenario: s{number}\nnaam: {name}\nbesluit: 2023-06-01\nstappen:\n" + "\n".join(steps)
            + f"\nscores: {{grip: {{waarde: {1 + number % 10}, bron: {text(names[number % len(names)])}}}}}\n", "utf-8")


def boos(folder):
    write(folder, BOOS, 8)


def veertig(folder):
    write(folder, [f"Gemeente {number} aan den langen Rijn" for number in range(40)], 40)
