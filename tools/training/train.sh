#!/bin/sh
# Train the model from the labelled sets and write the file that ships. Usage: train.sh WORK_FOLDER (see README.md).
set -eu
work=$1
here=$(cd "$(dirname "$0")" && pwd)
export OMP_NUM_THREADS=1
python() { command "${PYTHON:-python3}" "$@"; }
cd "$here/../.."
npx tsx tools/training/prepare.ts "$work/examples"
python "$here/vectors.py" --packages "$work/node_modules" --out "$work/start.npz"
python "$here/pretrain.py" --data "$work/examples" --vectors "$work/start.npz" --packages "$work/node_modules" --save "$work/taught.pt"
python "$here/fit.py" --data "$work/examples" --vectors "$work/start.npz" --init "$work/taught.pt" --save "$work/network"
python "$here/ngrams.py" --data "$work/examples" --save "$work/ngrams"
meta=$(python "$here/calibrate.py" --data "$work/examples" --network "$work/network.npz" --ngrams "$work/ngrams.npz" \
  --fitted "$(date -u +%F)" | tail -1)
python "$here/export.py" --data "$work/examples" --model "$work/network.pt" --linear "$work/ngrams.npz" --meta "$meta" --out "$work/packed"
npx tsx tools/training/pack.ts "$work/packed"
npm run build
npx tsx tools/training/figures.ts
npm run build
