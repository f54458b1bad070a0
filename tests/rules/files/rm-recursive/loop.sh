#!/usr/bin/env bash
for wheel in */example-*.whl; do
  unpack "$wheel"
  rm -rf unpacked-*
# ^^^^^^^^^^^^^^^^^ high: deletes "unpacked-*" and everything below
  rm -rf "$wheel.d"
# ^^^^^^^^^^^^^^^^^ critical: deletes "*/example-*.whl.d" and everything below
done
while read -r folder; do
  rm -rf "$folder"
# ^^^^^^^^^^^^^^^^ critical: deletes what is named at run time and everything below
done < list.txt
