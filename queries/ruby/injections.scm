; Where Ruby holds other languages: commands in backticks.

(subshell) @inject.bash
