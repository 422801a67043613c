#!/usr/bin/env python3
"""Writes the dossier that stands beside numpy_mc.py: the same 60 inputs, 40 items, 4 scenarios, 10 years and 3
municipalities. Run once; what it writes is kept in the repository."""
import os
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
random = np.random.RandomState(1)
items = 40
base = random.uniform(0.1e6, 3e6, items)
index = random.randint(0, 2, items)
growth = random.randint(0, 8, items)
key = random.randint(0, 2, items)
variable = random.randint(0, 6, items)


def number(value):
    return format(value, ".2f")


def amount(j):
    b = base[j]
    if j < 20:
        return "pert: [%s, %s, %s]" % (number(0.85 * b), number(b), number(1.3 * b))
    if j < 30:
        return "driehoek: [%s, %s, %s]" % (number(0.85 * b), number(b), number(1.3 * b))
    if j < 35:
        low, high = b * np.exp(-0.15 * 1.6448536269514722), b * np.exp(0.15 * 1.6448536269514722)
        return "lognormaal: {p5: %s, p95: %s}" % (number(low), number(high))
    return "normaal: {gemiddelde: %s, standaardafwijking: %s}" % (number(b), number(0.1 * b))


spread = np.exp(0.05 * 1.6448536269514722)
hours = [236e3, 261e3, 150e3]
lines = [
    "# Zo groot als numpy_mc.py: 60 onzekere waarden, 40 kostenposten, 4 scenario's (maak_dossier.py).",
    "routekaart: 1", "naam: Anker", "gemeente: a", "beginjaar: 2020", "eindjaar: 2029", "prijspeil: 2020",
    "prijzen: lopend", "discontovoet: 2%", "indexatie:",
    "  lonen: {normaal: {gemiddelde: 2.5%, standaardafwijking: 0.8%}, grenzen: [-5%, 10%], naam: lonen}",
    "  prijzen: {normaal: {gemiddelde: 1.6%, standaardafwijking: 0.8%}, grenzen: [-5%, 10%], naam: prijzen}",
    "gemeenten: {a: {naam: A}, b: {naam: B}, c: {naam: C}}", "maatstaven:",
    "  inwoners: {a: {2020: 25_453, groei: 0.4%}, b: {2020: 25_900, groei: 0.4%}, c: {2020: 22_800, groei: 0.4%}}",
    "  uren:",
]
for name, value in zip("abc", hours):
    lines.append("    %s: {lognormaal: {p5: %s, p95: %s}, naam: uren-%s}" % (
        name, number(value / spread), number(value * spread), name))
# Eight growth rates and six variable parts are shared by items: the first to use one names it, the others point at it.
seen = set()


def shared(name, text):
    if name in seen:
        return "{zie: %s}" % name
    seen.add(name)
    return "{%s, naam: %s}" % (text, name)


lines += ["regelingen:", "  dienst:", "    naam: Dienst", "    deelnemers: [a, b, c]",
          "    sleutels: {uren: {maatstaf: uren}}", "    kosten:"]
for j in range(items):
    lines += [
        "      post-%d:" % j, "        bedrag: {%s, naam: bedrag-%d}" % (amount(j), j),
        "        index: %s" % ("lonen" if index[j] == 0 else "prijzen"),
        "        groei: %s" % shared("groei-%d" % growth[j], "driehoek: [-1%, 0.5%, 3%]"),
        "        sleutel: %s" % ("per_inwoner" if key[j] == 0 else "uren"),
        "        variabel: %s" % shared("variabel-%d" % variable[j], "pert: [10%, 30%, 60%]"),
        "        afbouw: [100%, 75%, 50%, 25%]",
    ]
lines += ["    uittreding: {methode: werkelijke_schade, overbrugging: 4 jaar}", "correlaties:"]
group = ["bedrag-%d" % j for j in range(10)] + ["lonen", "prijzen"]
# The copula's parameter is a half: rank correlation (6 / pi) asin(1/4).
rank = 6 / np.pi * np.arcsin(0.25)
for i in range(12):
    for j in range(i):
        lines.append("  - [%s, %s, %.12f]" % (group[j], group[i], rank))
open(os.path.join(here, "dossier", "uitgangspunten.yaml"), "w").write("\n".join(lines) + "\n")
for s, year in enumerate([2022, 2023, 2024], 1):
    text = "routekaart: 1\nscenario: weg-%d\nnaam: A weg per %d\nuitgangspunten: uitgangspunten.yaml\nstappen:\n" % (s, year)
    text += "  - uittreden: {gemeente: a, regeling: dienst, per: %d-01-01}\n" % year
    open(os.path.join(here, "dossier", "weg-%d.yaml" % s), "w").write(text)
