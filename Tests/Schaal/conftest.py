"""What the tests of docs/voorbeelden share: the built programs, dossiers, and a run of a script."""
from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BUILT = ROOT / ".build" / "release"
PROGRAM = os.environ.get("ROUTEKAART", str(BUILT / "routekaart"))
EXAMPLES = ROOT / "docs" / "voorbeelden"

TIMEOUT = 1200  # seconds; a busy machine is slow
Run = subprocess.CompletedProcess[str]


def run(command: list[str], **environment: str) -> Run:
    return subprocess.run(
        command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT, env={**os.environ, **environment})


def dask(dossier: object, *options: object) -> list[str]:
    return [
        sys.executable, str(EXAMPLES / "dask_simuleer.py"), str(dossier), "--routekaart", PROGRAM,
        *(str(option) for option in options)]


@pytest.fixture(scope="session")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The national dossier with uncertain figures."""
    folder = tmp_path_factory.mktemp("landelijk")
    subprocess.run([str(BUILT / "landelijk"), str(folder), "--onzeker"], check=True)
    return folder


@pytest.fixture(scope="session")
def small() -> Path:
    return ROOT / "scenarios" / "voorschoten"


@pytest.fixture(scope="session")
def single() -> Callable[..., str]:
    """What one ordinary run prints."""

    def whole(dossier: Path, draws: int, *options: str) -> str:
        done = run([PROGRAM, "simuleer", str(dossier), "--trekkingen", str(draws), *options])
        assert done.returncode == 0, done.stderr
        return done.stdout

    return whole
