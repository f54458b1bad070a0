use super::only_reads;

#[test]
fn a_program_reads_when_every_name_in_it_does() {
    for (interpreter, program) in [
        ("python3", "print(open('tagout.toml').read())"),
        ("python3", "import tomllib; print(tomllib.load(open('tagout.toml', 'rb')))"),
        (
            "python3",
            "import json\nwith open('.claude/settings.json') as f:\n    d = json.load(f)\nprint(d.get('hooks'))",
        ),
        (
            "python3",
            "from pathlib import Path\nfor line in Path('CODEOWNERS').read_text().splitlines():\n  print(line)",
        ),
        ("python3", "print(open('tagout.toml', encoding='utf-8').read())"),
        ("node", "console.log(require('fs').readFileSync('tagout.toml', 'utf8'))"),
        ("node", "const c = JSON.parse(require(\"fs\").readFileSync(\"a.json\")); console.log(c.length)"),
        ("ruby", "puts File.read('tagout.toml')"),
    ] {
        assert!(only_reads(interpreter, program), "{program}");
    }
}

#[test]
fn what_could_write_does_not_only_read() {
    for (interpreter, program) in [
        ("python3", "open('tagout.toml', 'w').write('')"),
        ("python3", "print(open('tagout.toml', mode='w'))"),
        ("python3", "m = 'w'; open('tagout.toml', m).truncate()"),
        ("python3", "open('tagout.toml', 'view'[3]).close()"),
        ("python3", "s = 'view'; open('tagout.toml', s[3]).close()"),
        ("python3", "from pathlib import Path; s = 'view'; Path('tagout.toml').open(s[3])"),
        ("python3", "a = ['tagout.toml']; open(*a)"),
        ("python3", "print(map(open, ['tagout.toml'], 'view'[3]))"),
        ("python3", "import evil; print('tagout.toml')"),
        ("node", "require('./evil'); console.log('tagout.toml')"),
        ("ruby", "load 'evil.rb'; puts 'tagout.toml'"),
        ("python3", "print(open('tagout.toml', 'r+'))"),
        ("python3", "from os import unlink as print; print('tagout.toml')"),
        ("python3", "import os; print = os.unlink; print('tagout.toml')"),
        ("python3", "import os; os.remove('tagout.toml')"),
        ("python3", "import os; getattr(os, 'rem' + 'ove')('tagout.toml')"),
        ("python3", "import os; f = os.unlink\nf('tagout.toml')"),
        ("python3", "print(f\"{open('tagout.toml','w')}\")"),
        ("python3", "exec(open('x.py').read()) # tagout.toml"),
        ("python3", "import shutil; shutil.copy('a', 'tagout.toml')"),
        ("python3", "open('tagout.toml', '\\x77')"),
        ("python3", "import os; os.system('rm tagout.toml')"),
        ("python3", "from pathlib import Path; Path('a').replace('tagout.toml')"),
        ("python3", "import os; os.replace('a', 'tagout.toml')"),
        ("node", "require('fs').writeFileSync('tagout.toml', '')"),
        ("node", "require('child_process')"),
        ("node", "fs[`write${x}`]('tagout.toml')"),
        ("node", "require('fs')['unlinkSync']('tagout.toml')"),
        ("ruby", "File.write 'tagout.toml', ''"),
        ("ruby", "puts `rm tagout.toml`"),
        ("ruby", "puts \"#{File.delete('tagout.toml')}\""),
        ("ruby", "open('tagout.toml', 'w') << ''"),
        ("ruby", "open('| rm tagout.toml')"),
        ("perl", "print 'tagout.toml'"),
        ("php", "readfile('tagout.toml')"),
    ] {
        assert!(!only_reads(interpreter, program), "{program}");
    }
}
