export GITHUB_TOKEN=ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts a secret where everybody who reads the file has it
export DB_PASSWORD=Xk39vQz81m
#      ^^^^^^^^^^^^^^^^^^^^^^ high: puts a secret where everybody who reads the file has it

# look-alikes
export DB_PASSWORD="$1"
export GITHUB_TOKEN="$(cat token)"
