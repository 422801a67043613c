#!/usr/bin/env python3
"""Does another way of drawing than plain Monte Carlo earn its place?

Compares plain draws, Latin hypercube and scrambled Sobol on the model of ../anker/numpy_mc.py (60 uncertain inputs, 12 of
them correlated): the root mean square error over replicates of what `simuleer` reports, and what drawing costs in time.
Usage: steekproef.py [replicates=40]; see README.md."""
from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

REPLICATES = int(sys.argv[1]) if len(sys.argv) > 1 else 40
sys.argv = sys.argv[:1]  # numpy_mc.py reads its own arguments; it also holds every library to one thread
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "anker"))
import numpy_mc  # noqa: E402
from scipy.special import ndtri  # noqa: E402
from scipy.stats import qmc  # noqa: E402

Floats = NDArray[np.float64]
INPUTS = 60
BLOCK = 1024
SIZES = (2**12, 2**14, 2**17)
REFERENCE_RUNS, REFERENCE_SIZE = 4, 2**20
PERCENTILES = {"P50": 50.0, "P80": 80.0, "P95": 95.0}
TINY = 2.0**-53


class Points:
    """Stands in for a numpy generator: hands the rows of given uniform points to `numpy_mc.draw` in the order it asks."""

    def __init__(self, uniforms: Floats) -> None:
        self.uniforms = np.clip(uniforms, TINY, 1 - TINY)
        self.row = 0

    def random(self, shape: tuple[int, int]) -> Floats:
        rows = self.uniforms[self.row : self.row + shape[0]]
        self.row += shape[0]
        return rows

    def standard_normal(self, shape: tuple[int, int]) -> Floats:
        return ndtri(self.random(shape))


def plain(draws: int, seed: int) -> Iterator[Floats]:
    generator = np.random.Generator(np.random.Philox(seed))
    for start in range(0, draws, BLOCK):
        yield generator.random((INPUTS, min(BLOCK, draws - start)))


def latin(draws: int, seed: int) -> Iterator[Floats]:
    points = qmc.LatinHypercube(INPUTS, seed=seed).random(draws)  # all at once: each row depends on the number of draws
    for start in range(0, draws, BLOCK):
        yield points[start : start + BLOCK].T


def sobol(draws: int, seed: int) -> Iterator[Floats]:
    sequence = qmc.Sobol(INPUTS, scramble=True, bits=53, seed=seed)
    for start in range(0, draws, BLOCK):
        yield sequence.random(min(BLOCK, draws - start)).T


METHODS: dict[str, Callable[[int, int], Iterator[Floats]]] = {"plain": plain, "latin": latin, "sobol": sobol}


def outcomes(blocks: Iterator[Floats], draws: int) -> tuple[Floats, Floats]:
    """Per draw: net present value of municipality 0 when nobody leaves, and what leaving in year 2 changes."""
    total, change = np.empty(draws), np.empty(draws)
    at = 0
    for block in blocks:
        _, values = numpy_mc.model(*numpy_mc.draw(Points(block), block.shape[1]))
        end = at + block.shape[1]
        total[at:end] = values[0, 0]
        change[at:end] = values[1, 0] - values[0, 0]
        at = end
    return total, change


def figures(total: Floats, change: Floats, own_work: float) -> dict[str, float]:
    """What is reported. `own_work`: what the leaver then pays itself; leaving is dearer if it is more than what is saved."""
    found = {}
    for name, values in (("total", total), ("change", change)):
        found[f"{name} mean"] = float(values.mean())
        for label, percentile in PERCENTILES.items():
            found[f"{name} {label}"] = float(np.percentile(values, percentile))
    found["chance"] = float((change + own_work > 0).mean())
    return found


def reference() -> tuple[dict[str, float], float, float, float]:
    """Figures from many more draws than any run below, under seeds of their own; own work so that the chance is 20%."""
    runs = [outcomes(sobol(REFERENCE_SIZE, 10**6 + run), REFERENCE_SIZE) for run in range(REFERENCE_RUNS)]
    own_work = -float(np.mean([np.percentile(change, 80) for _, change in runs]))
    each = [figures(total, change, own_work) for total, change in runs]
    spread = [float(np.mean([run[which].std() for run in runs])) for which in (0, 1)]
    return {name: float(np.mean([one[name] for one in each])) for name in each[0]}, own_work, spread[0], spread[1]


def errors(method: str, draws: int, truth: dict[str, float], own_work: float) -> dict[str, float]:
    runs = [figures(*outcomes(METHODS[method](draws, seed), draws), own_work) for seed in range(REPLICATES)]
    return {name: float(np.sqrt(np.mean([(run[name] - true) ** 2 for run in runs]))) for name, true in truth.items()}


def seconds(work: Callable[[], object]) -> float:
    """Processor time, the best of five: the machine has other work to do."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def print_errors() -> None:
    truth, own_work, total_spread, change_spread = reference()
    print(f"{REPLICATES} replicates; reference {REFERENCE_RUNS} x {REFERENCE_SIZE:,} scrambled Sobol draws")
    print(f"total: mean {truth['total mean']:,.0f}, sd {total_spread:,.0f}; change: mean {truth['change mean']:,.0f}, "
          f"sd {change_spread:,.0f}; own work {own_work:,.0f}, chance {truth['chance']:.5f}")
    print("\nroot mean square error (mean and percentiles: per mille of the sd; chance: points of a per cent)")
    print("and, for latin and sobol, as many plain draws as one of these is worth: (plain error / error)^2")
    print(f"{'':14}" + "".join(f"{method + ' ' + str(draws):>15}" for draws in SIZES for method in METHODS))
    table = {(method, draws): errors(method, draws, truth, own_work) for draws in SIZES for method in METHODS}
    for name in truth:
        unit = 0.01 if name == "chance" else (total_spread if name.startswith("total") else change_spread) / 1000
        cells = ""
        for draws in SIZES:
            for method in METHODS:
                error = table[method, draws][name]
                worth = "" if method == "plain" else f" {(table['plain', draws][name] / error) ** 2:5.1f}x"
                cells += f"{error / unit:8.3f}{worth:7}"
        print(f"{name:14}{cells}", flush=True)


def print_times() -> None:
    print("\nprocessor time, nanoseconds an input and draw: drawing the uniforms alone, and the whole of numpy's run")
    for draws in SIZES:
        for method, points in METHODS.items():
            alone = seconds(lambda: sum(1 for _ in points(draws, 1)))
            whole = seconds(lambda: outcomes(points(draws, 1), draws))
            scale = 1e9 / draws / INPUTS
            print(f"{draws:7} {method:6} {alone * scale:7.2f} {whole * scale:8.2f}", flush=True)


if __name__ == "__main__":
    print_errors()
    print_times()
