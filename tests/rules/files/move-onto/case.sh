for file in *; do mv "$file" ../sorted; done
#                 ^^^^^^^^^^^^^^^^^^^^ high: moves one file after the other to "../sorted": where that is no folder, each replaces the one before and only the last is left
mkdir -p ../sorted && for file in *; do mv "$file" ../sorted/; done
for file in *.txt; do mv "$file" "${file%.txt}.md"; done
for file in *; do mv -n "$file" ../sorted; done
for file in *; do mv -t ../sorted "$file"; done
mv draft.md ../sorted
