"""docs/voorbeelden/dask_simuleer.py: the same bytes as one run, whatever happens to workers and parts."""
from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PROGRAM, TIMEOUT, dask, run
from dask.distributed import Client, LocalCluster

DRAWS, PARTS = 150_000, 10


def shards(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.rkdeel"))


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + TIMEOUT
    while not condition():
        assert process.poll() is None, "the run ended too early: " + (process.communicate()[1] or "")
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_worker_that_is_killed_half_way_changes_nothing(
    country: Path, tmp_path: Path, single: Callable[..., str]
) -> None:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        before = set(client.run(os.getpid).values())
        command = dask(
            country, "--trekkingen", DRAWS, "--delen", PARTS, "--werkmap", tmp_path, "--formaat", "json",
            "--scheduler", cluster.scheduler_address)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        wait_for(lambda: len(shards(tmp_path)) >= 2, process)
        os.kill(min(before), signal.SIGKILL)
        there = len(shards(tmp_path))
        output, said = process.communicate(timeout=TIMEOUT)
        after = set(client.run(os.getpid).values())
    assert there < PARTS - 2, "nothing was left to do when the worker was killed"
    assert min(before) not in after
    assert process.returncode == 0, said
    assert len(shards(tmp_path)) == PARTS
    assert output == single(country, DRAWS, "--formaat", "json")
    assert f"({PARTS} van {PARTS})" in said


def test_parts_that_are_whole_stay_and_those_missing_or_damaged_are_drawn_again(
    small: Path, tmp_path: Path, single: Callable[..., str]
) -> None:
    folder = tmp_path / "delen"
    command = dask(small, "--trekkingen", 30_000, "--zaad", 7, "--delen", 5, "--werkmap", folder)
    first = run(command)
    assert first.returncode == 0, first.stderr
    assert first.stdout == single(small, 30_000, "--zaad", "7")
    parts = shards(folder)
    bytes_before = [part.read_bytes() for part in parts]
    files_before = [part.stat().st_ino for part in parts]
    parts[0].unlink()
    changed = bytearray(bytes_before[1])
    changed[len(changed) // 2] ^= 1
    parts[1].write_bytes(changed)
    parts[2].write_bytes(bytes_before[2][:-100])
    parts[3].write_bytes(b"")
    again = run(command)
    assert again.returncode == 0, again.stderr
    assert again.stdout == first.stdout
    assert [part.read_bytes() for part in parts] == bytes_before
    assert parts[4].stat().st_ino == files_before[4]
    assert again.stderr.count("stond er al") == 1 and "deel 5 stond er al" in again.stderr
    assert again.stderr.count("klaar") == 4


def test_parts_of_another_run_are_refused_by_name_not_overwritten(small: Path, tmp_path: Path) -> None:
    first = run(dask(small, "--trekkingen", 10_000, "--delen", 2, "--werkmap", tmp_path))
    assert first.returncode == 0, first.stderr
    other = shards(tmp_path)[0]
    held = other.read_bytes()
    shards(tmp_path)[1].unlink()
    second = run(dask(small, "--trekkingen", 10_000, "--zaad", 2, "--delen", 2, "--werkmap", tmp_path))
    assert second.returncode == 65
    assert shards(tmp_path)[1].name in second.stderr and second.stdout == ""
    assert other.read_bytes() == held


def test_the_result_goes_where_it_should(small: Path, tmp_path: Path, single: Callable[..., str]) -> None:
    target = tmp_path / "uit.csv"
    done = run(dask(
        small, "--trekkingen", 10_000, "--delen", 2, "--gemeente", "wassenaar", "--werkmap", tmp_path / "d", "--formaat",
        "csv", "--uit", target))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert target.read_text() == single(small, 10_000, "--gemeente", "wassenaar", "--formaat", "csv")


def test_a_problem_of_the_dossier_is_told_once_and_ends_all(small: Path, tmp_path: Path) -> None:
    broken = tmp_path / "dossier"
    shutil.copytree(small, broken)
    with (broken / "uitgangspunten.yaml").open("a") as file:
        file.write("onzin: 1\n")
    done = run(dask(broken, "--delen", 8, "--werkmap", tmp_path / "delen"))
    assert done.returncode == 65
    assert done.stderr.count("onzin") == run([PROGRAM, "simuleer", str(broken)]).stderr.count("onzin")
    assert shards(tmp_path / "delen") == []


@pytest.mark.parametrize(("typed", "status", "said"), [
    ((), 64, "welk dossier"),
    (("nergens",), 66, "nergens is geen map"),
    ((".", "--delen", "0"), 64, "--delen: '0' is geen getal van 1 of meer"),
    ((".", "--delen"), 64, "hier hoort een waarde achter"),
    ((".", "--onzin"), 64, "onbekend: --onzin"),
    ((".", "--routekaart", "nietdaar"), 66, "nietdaar is niet gevonden"),
    ((".", "--werkmap", "/dev/null/x"), 73, "de werkmap /dev/null/x"),
    ((".", "--scheduler", "tcp://127.0.0.1:9"), 1, "geen Dask-scheduler bereikt op tcp://127.0.0.1:9"),
])
def test_what_cannot_be_is_said_in_dutch(tmp_path: Path, typed: tuple[str, ...], status: int, said: str) -> None:
    command = dask("x", "--werkmap", tmp_path)
    command = command[:2] + command[3:] + list(typed)  # the options of a good command, then those typed
    done = run(command)
    assert done.returncode == status, done.stderr
    assert said in done.stderr and done.stderr.startswith("fout: ") and "Traceback" not in done.stderr
    assert done.stdout == ""
