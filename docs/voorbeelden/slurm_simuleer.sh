#!/bin/bash
#SBATCH --job-name=routekaart
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=01:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#
# Verdeelt `routekaart simuleer` met Slurm over machines en voegt de delen samen (docs/opschalen.md):
#
#     TREKKINGEN=100000000 DELEN=32 UIT=landelijk.json ./slurm_simuleer.sh landelijk
#
# Dat zet een array klaar met een taak per deel, en een taak erna die alles samenvoegt. Een taak waarvan de machine uitvalt
# zet Slurm opnieuw in de rij; een deel dat al heel in de werkmap staat wordt niet opnieuw getrokken. Is er iets misgegaan,
# geef dan dezelfde opdracht nog eens. Dossier, werkmap en programma moeten op elke machine onder dezelfde naam staan.
#
# Alles hieronder kan voor de opdracht worden gezet, zoals TREKKINGEN hierboven.
set -euo pipefail

TREKKINGEN=${TREKKINGEN:-1000000}
ZAAD=${ZAAD:-1}
DELEN=${DELEN:-16}                      # in hoeveel delen
TEGELIJK=${TEGELIJK:-100}               # hoeveel er hoogstens tegelijk lopen
WERKMAP=${WERKMAP:-delen}               # waar de delen komen te staan
UIT=${UIT:-uitkomst.json}               # waar de uitkomst komt
FORMAAT=${FORMAAT:-json}
GEHEUGEN=${GEHEUGEN:-8G}                # om samen te voegen: alle delen tegelijk
ROUTEKAART=${ROUTEKAART:-routekaart}    # het programma

file() { printf '%s/deel-%0*d-van-%d.rkdeel' "$WERKMAP" "${#DELEN}" "$1" "$DELEN"; }

# Whether a part is there undamaged: it ends with the SHA-256 of all before it. Whose part it is voegsamen says.
is_whole() {
    [ -e "$1" ] && [ "$(head -c -32 "$1" | sha256sum | cut -c -64)" = "$(tail -c 32 "$1" | od -An -v -tx1 | tr -d ' \n')" ]
}

# One task of the array. The program renames a part when it is whole, so a task that is killed leaves none.
draw() {
    local part=${SLURM_ARRAY_TASK_ID:?"welk deel? Zet SLURM_ARRAY_TASK_ID"}
    if is_whole "$(file "$part")"; then
        echo "deel $part stond er al"
    else
        "$ROUTEKAART" simuleer "$MAP" --trekkingen "$TREKKINGEN" --zaad "$ZAAD" --draden 1 \
            --deel "$part/$DELEN" --uit "$(file "$part")"
        echo "deel $part klaar"
    fi
}

join() {
    local part files=()
    for ((part = 1; part <= DELEN; part++)); do files+=("$(file "$part")"); done
    "$ROUTEKAART" voegsamen "${files[@]}" --formaat "$FORMAAT" --uit "$UIT"
}

submit() {
    local script array
    script=$(realpath "$0")
    mkdir -p "$WERKMAP"
    export TREKKINGEN ZAAD DELEN WERKMAP UIT FORMAAT ROUTEKAART
    array=$(sbatch --parsable --array="1-$DELEN%$TEGELIJK" --output="$WERKMAP/deel-%a.log" "$script" "$MAP" deel)
    sbatch --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --mem="$GEHEUGEN" \
        --output="$WERKMAP/voegsamen.log" "$script" "$MAP" voegsamen
}

MAP=${1:?"welk dossier? ./slurm_simuleer.sh MAP"}
case ${2:-} in
    "") submit ;;
    deel) draw ;;
    voegsamen) join ;;
    *) echo "fout: onbekend: $2" >&2; exit 64 ;;
esac
