#!/usr/bin/env python3
"""Verdeelt `routekaart simuleer` met Dask over kernen of machines en voegt de delen samen.

De uitkomst is byte voor byte die van één gewone run. Een deel dat al heel in de werkmap staat wordt niet opnieuw getrokken;
een deel waarvan de machine uitvalt gaat naar een andere. Het dossier, de werkmap en het programma moeten op elke machine
onder dezelfde naam te vinden zijn. Zie docs/opschalen.md.

    dask_simuleer.py scenarios/voorschoten --trekkingen 1000000 --delen 16
    dask_simuleer.py landelijk --trekkingen 100000000 --delen 32 --scheduler tcp://baas:8786 --formaat json --uit landelijk.json
"""
from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from dask.distributed import Client, Future, KilledWorker, LocalCluster, as_completed

# What `routekaart` ends with when trying again is of no use: usage, bad data, no such file.
HOPELESS = (64, 65, 66)
RETRIES = 3


@dataclass(frozen=True)
class Job:
    """One simulation in parts. Paths are absolute, because a worker may stand in another folder."""

    program: str
    dossier: str
    folder: str
    draws: int
    seed: int
    parts: int
    options: tuple[str, ...]

    def file(self, part: int) -> str:
        width = len(str(self.parts))
        return f"{self.folder}/deel-{part:0{width}}-van-{self.parts}.rkdeel"

    def drawing(self, part: int) -> list[str]:
        return [
            self.program, "simuleer", self.dossier, "--trekkingen", str(self.draws), "--zaad", str(self.seed),
            "--draden", "1", "--deel", f"{part}/{self.parts}", "--uit", self.file(part), *self.options,
        ]

    def joining(self, options: list[str]) -> list[str]:
        return [self.program, "voegsamen", *(self.file(part) for part in range(1, self.parts + 1)), *options]


@dataclass(frozen=True)
class Answer:
    """What became of a part. A status other than 0 would be the same on any machine."""

    part: int
    status: int = 0
    message: str = ""
    was_there: bool = False


class Stop(Exception):
    """Told to the user, then the end."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


def is_whole(file: str) -> bool:
    """Whether a part is there undamaged: it ends with the SHA-256 of all before it. Whose part it is `voegsamen` says."""
    try:
        content = Path(file).read_bytes()
    except FileNotFoundError:
        return False
    return hashlib.sha256(content[:-32]).digest() == content[-32:]


def run_part(job: Job, part: int) -> Answer:
    """Runs on a worker. Raises what another try or another machine may cure.

    The program writes a part under another name and renames it when it is whole. So a worker that dies leaves no half a
    part, and two that do the same one do no harm: both write the same bytes."""
    if shutil.which(job.program) is None:
        return Answer(part, 66, f"een worker vindt het programma {job.program} niet; geef een pad met --routekaart")
    if is_whole(job.file(part)):
        return Answer(part, was_there=True)
    run = subprocess.run(job.drawing(part), stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if run.returncode in HOPELESS:
        return Answer(part, run.returncode, run.stderr.strip())
    if run.returncode != 0:
        raise RuntimeError(f"deel {part} eindigde met {run.returncode}: {run.stderr.strip()}")
    return Answer(part)


def draw(client: Client, job: Job) -> None:
    """Draws all parts that are not there yet, and tells how far it is."""
    futures = {
        client.submit(run_part, job, part, key=f"{job.folder}-deel-{part}", pure=False, retries=RETRIES): part
        for part in range(1, job.parts + 1)
    }
    for done, future in enumerate(as_completed(list(futures)), start=1):
        answer = answer_of(future, futures[future])
        if answer.status != 0:
            client.cancel(list(futures))
            raise Stop(answer.message, answer.status)
        print(f"deel {answer.part} {'stond er al' if answer.was_there else 'klaar'} ({done} van {job.parts})", file=sys.stderr)


def answer_of(future: Future, part: int) -> Answer:
    try:
        return future.result()
    except KilledWorker as error:
        raise Stop(f"deel {part} is opgegeven: er vielen te veel workers uit ({error})") from error
    except RuntimeError as error:
        raise Stop(f"{error}; na {RETRIES + 1} keer opgegeven") from error


def connect(scheduler: str | None, parts: int) -> Client:
    """A cluster that is there, or one of this machine's cores: a process each, so that one can die without the others."""
    if scheduler is None:
        workers = min(parts, len(os.sched_getaffinity(0)))
        return Client(LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None))
    try:
        client = Client(scheduler, timeout="10s")
        client.wait_for_workers(1, timeout=60)
    except (OSError, ValueError) as error:
        raise Stop(f"geen Dask-scheduler bereikt op {scheduler}: {error}") from error
    except TimeoutError as error:
        raise Stop(f"bij {scheduler} meldde zich binnen een minuut geen worker") from error
    return client


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        dutch = message.removeprefix("argument ").replace("expected one argument", "hier hoort een waarde achter")
        raise Stop(f"{dutch}; --help toont wat er kan", 64)


def count(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is geen getal van 1 of meer")


def seed(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is geen getal van 0 of meer")


def arguments() -> argparse.Namespace:
    parser = Parser(
        usage="dask_simuleer.py MAP [opties]", description=__doc__, add_help=False, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("map", nargs="?", metavar="MAP", help=argparse.SUPPRESS)
    options = parser.add_argument_group("opties")
    options.add_argument("--trekkingen", type=count, default=100_000, metavar="N", help="van het geheel (100000)")
    options.add_argument("--zaad", type=seed, default=1, metavar="S", help="het zaad (1)")
    options.add_argument("--delen", type=count, default=16, metavar="N", help="in hoeveel delen (16)")
    options.add_argument("--scheduler", metavar="ADRES", help="van een Dask-cluster; anders de kernen van deze machine")
    options.add_argument("--routekaart", default="routekaart", metavar="PAD", help="het programma (routekaart)")
    options.add_argument("--werkmap", default="delen", metavar="MAP", help="waar de delen komen te staan (delen)")
    options.add_argument("--gemeente", metavar="G", help="voor wie, of alle")
    options.add_argument("--formaat", metavar="F", help="tabel, markdown, csv of json")
    options.add_argument("--uit", metavar="BESTAND", help="waar de uitkomst komt; anders op de terminal")
    options.add_argument("-h", "--help", action="help", help="toont dit")
    typed, unknown = parser.parse_known_args()
    if unknown:
        parser.error(f"onbekend: {' '.join(unknown)}")
    if typed.map is None:
        parser.error("welk dossier? Geef een MAP")
    return typed


def prepare(typed: argparse.Namespace) -> Job:
    program = shutil.which(typed.routekaart)
    if program is None:
        raise Stop(f"het programma {typed.routekaart} is niet gevonden; geef een pad met --routekaart", 66)
    if not Path(typed.map).is_dir():
        raise Stop(f"{typed.map} is geen map met een dossier", 66)
    try:
        Path(typed.werkmap).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(f"de werkmap {typed.werkmap} kan niet worden gemaakt: {error.strerror}", 73) from error
    return Job(
        os.path.abspath(program), os.path.abspath(typed.map), os.path.abspath(typed.werkmap), typed.trekkingen, typed.zaad,
        typed.delen, ("--gemeente", typed.gemeente) if typed.gemeente else ())


def main() -> int:
    try:
        typed = arguments()
        job = prepare(typed)
        with connect(typed.scheduler, job.parts) as client:
            draw(client, job)
        options = (["--formaat", typed.formaat] if typed.formaat else []) + (["--uit", typed.uit] if typed.uit else [])
        return subprocess.run(job.joining(options)).returncode
    except Stop as stop:
        print(stop if str(stop).startswith("fout:") else f"fout: {stop}", file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        print("gestopt; wat klaar is blijft in de werkmap staan en wordt niet opnieuw getrokken", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
