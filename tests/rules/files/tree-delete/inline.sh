# Programs that a script carries are read wherever the script is.
python3 -c 'import shutil; shutil.rmtree("/srv/data")'
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
python3 - <<'EOF'
from shutil import rmtree as rt

def clean(path):
    rt(path)
#   ^^^^^^^^ high: deletes the folder that is named at run time and everything below
    print("rt(path)")

clean("/srv/data")
EOF
python3 -c "import shutil; shutil.rmtree('$1')"
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
python3 -c 'print("shutil.rmtree(path)")'
cat > clean.py <<'EOF'
#^^ high: deletes the folder "/srv/logs" and everything below
import shutil
shutil.rmtree("/srv/logs")
EOF
cat > later.py <<'EOF'
import shutil
shutil.rmtree("/srv/pages")
EOF
python3 clean.py
python3 -c "
#          ^ high: deletes the folder "/srv/pages" and everything below
import shutil
shutil.rmtree(\"/srv/pages\")
"
