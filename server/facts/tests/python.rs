use super::says;

#[test]
fn imports_say_what_a_name_stands_for() {
    says(
        "python",
        "import a.b as c, d.e, f\nfrom . import x\nfrom .y import (z as w, v)\nfrom m.n import *\n",
        "import a.b as c
         import d as d
         import f as f
         import .x as x
         import .y.z as w
         import .y.v as v
         import m.n.*",
    );
}

#[test]
fn every_way_to_bind_a_name() {
    says(
        "python",
        "
x = boto3.client('rds', region_name='eu-1')
x: T = y
y: Optional[Client]
a = b = c
a, (b, c) = d, e
cmd += ' -rf'
self.db = x[0]
with open(p) as f, closing(q()) as (r, s): pass
while (n := step()): pass
r = a if b else c
",
        "bind x = boto3.client(\"rds\", region_name=\"eu-1\")
         call boto3.client(\"rds\", region_name=\"eu-1\")
         region_name = \"eu-1\"
         bind x: T = y
         bind y: Optional[Client]
         bind a = c
         bind b = c
         bind [a, [b, c]] = [d, e]
         bind cmd = <cmd>+\" -rf\"
         self.db = x[0]
         bind self.db = x[0]
         bind f = open(p)
         call open(p)
         bind [r, s] = closing(q())
         call closing(q())
         call q()
         loop over
         loop > bind n = step()
         loop > call step()
         bind r = ?",
    );
}

#[test]
fn parameters_scopes_and_decorators() {
    says(
        "python",
        "
@app.task(name='t')
def f(a, b: T, c=1, d: U = 'x', *args, **kw):
    return a.b
class K(Base):
    attr = 1
    async def m(self): await self.c.drop(*args, **kw)
",
        "call app.task(name=\"t\")
         name = \"t\"
         f > bind a
         f > bind b: T
         f > bind c = 1
         f > bind d: U = \"x\"
         f > return a.b
         K > bind attr = 1
         K m > bind self
         K m > call self.c.drop(*args, **kw)",
    );
}

#[test]
fn loops_lambdas_and_comprehensions() {
    says(
        "python",
        "
for k, v in d.items():
    g(k)
r = [h(x) for x in xs if x]
l = lambda x: h(x)
",
        "loop [k, v] over d.items()
         loop > call d.items()
         loop > call g(k)
         bind r = ?
         loop x over xs
         loop > call h(x)
         bind l = ?
         bind x
         call h(x)",
    );
}

#[test]
fn texts_keep_what_is_known_of_them() {
    says(
        "python",
        r#"
a = f"rm {x!r:>10} {{y}}" "b"
b = "drop {} {0} {t} {{}}".format(n, t='u')
c = "a %s %d%% %(n)s" % (x, 2)
d = "a" + b + 'c'
e = r"\d" + b"\x41"
f = """two
lines"""
"#,
        r#"bind a = "rm "+<x>+" {y}b"
           bind b = "drop "+<n>+" "+<n>+" u {}"
           call "drop {} {0} {t} {{}}".format(n, t="u")
           t = "u"
           bind c = "a "+<x>+" "+<2>+"% "+<?>
           bind d = "a"+<b>+"c"
           bind e = "\\dA"
           bind f = "two\nlines""#,
    );
}

#[test]
fn values_of_every_shape() {
    says(
        "python",
        "f([1, -2.5], ('a',), {'k': None, **o}, {True}, not x, a or b)\n",
        "call f([1, -2.5], [\"a\"], {\"k\": null}, [true], ?, ?)",
    );
}
