"""docs/voorbeelden/slurm_simuleer.sh, without Slurm: its tasks by hand, and an sbatch that runs them at once."""
from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLES, PROGRAM, run

SCRIPT = str(EXAMPLES / "slurm_simuleer.sh")
DRAWS, PARTS = 20_000, 3


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    return {
        "TREKKINGEN": str(DRAWS), "DELEN": str(PARTS), "ROUTEKAART": PROGRAM, "WERKMAP": str(tmp_path / "delen"),
        "UIT": str(tmp_path / "uit.json")}


def test_tasks_in_any_order_then_joining_give_the_bytes_of_one_run(
    small: Path, tmp_path: Path, settings: dict[str, str], single: Callable[..., str]
) -> None:
    (tmp_path / "delen").mkdir()
    for task in (2, 3, 1):
        done = run([SCRIPT, str(small), "deel"], SLURM_ARRAY_TASK_ID=str(task), **settings)
        assert (done.returncode, done.stdout) == (0, f"deel {task} klaar\n"), done.stderr
    done = run([SCRIPT, str(small), "voegsamen"], **settings)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "uit.json").read_text() == single(small, DRAWS, "--formaat", "json")


def test_a_requeued_task_leaves_a_whole_part_and_draws_a_damaged_one_again(
    small: Path, tmp_path: Path, settings: dict[str, str]
) -> None:
    (tmp_path / "delen").mkdir()
    task = [SCRIPT, str(small), "deel"]
    assert run(task, SLURM_ARRAY_TASK_ID="2", **settings).returncode == 0
    [part] = (tmp_path / "delen").iterdir()
    whole = part.read_bytes()
    assert run(task, SLURM_ARRAY_TASK_ID="2", **settings).stdout == "deel 2 stond er al\n"
    part.write_bytes(whole[:-1])
    assert run(task, SLURM_ARRAY_TASK_ID="2", **settings).stdout == "deel 2 klaar\n"
    assert part.read_bytes() == whole
    missing = run([SCRIPT, str(small), "voegsamen"], **settings)
    assert missing.returncode != 0 and not (tmp_path / "uit.json").exists()


def test_submitting_asks_for_a_task_a_part_and_joining_after_them(
    small: Path, tmp_path: Path, settings: dict[str, str], single: Callable[..., str]
) -> None:
    """Stands in for sbatch: writes down what was asked, and does it."""
    (tmp_path / "sbatch").write_text(f"""#!/bin/bash
        echo "$@" >> {tmp_path}/gevraagd
        tasks=1
        while [[ $1 == --* ]]; do
            [[ $1 == --array=1-* ]] && tasks=${{1#--array=1-}} && tasks=${{tasks%%%*}}
            shift
        done
        for ((task = 1; task <= tasks; task++)); do SLURM_ARRAY_TASK_ID=$task "$@" >&2 || exit; done
        echo "123;cluster"
        """)
    (tmp_path / "sbatch").chmod(0o755)
    done = run([SCRIPT, str(small)], PATH=f"{tmp_path}:{os.environ['PATH']}", **settings)
    assert done.returncode == 0, done.stderr
    array, join = (tmp_path / "gevraagd").read_text().splitlines()
    assert f"--array=1-{PARTS}%100" in array and "--dependency=afterok:123 " in join
    assert (tmp_path / "uit.json").read_text() == single(small, DRAWS, "--formaat", "json")


def test_without_a_dossier_it_says_what_to_type() -> None:
    done = run([SCRIPT])
    assert done.returncode != 0 and "welk dossier" in done.stderr
