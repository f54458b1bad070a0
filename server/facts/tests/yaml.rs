use super::says;

#[test]
fn scalars_by_the_core_schema() {
    says(
        "yaml",
        "on: push\ny: yes\nt: True\nn: ~\nempty:\ni: 0x1F\nf: 1.5\nq: 'it''s'\nd: \"a\\tb\"\nm: two\n  lines\n",
        r#"on = "push"
           y = "yes"
           t = true
           n = null
           empty = null
           i = 0x1F
           f = 1.5
           q = "it's"
           d = "a\tb"
           m = "two lines""#,
    );
}

#[test]
fn maps_and_lists_are_scopes() {
    says(
        "yaml",
        "
spec:
  drop: [ALL, 1]
  env:
    - name: A
    - plain
    - - nested
  with: {a: 1, b: {c: d}}
",
        r#"spec: drop: >  = "ALL"
           spec: drop: >  = 1
           spec: env: [0] > name = "A"
           spec: env: >  = "plain"
           spec: env: [2] >  = "nested"
           spec: with: > a = 1
           spec: with: b: > c = "d""#,
    );
}

#[test]
fn block_scalars_have_their_content() {
    says(
        "yaml",
        "a: |\n  x\n    y\n\n  z\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n",
        r#"a = "x\n  y\n\nz\n"
           b = "x y\nz"
           c = "x\n""#,
    );
}

#[test]
fn tags_and_templates_are_computed() {
    says(
        "yaml",
        "
a: !Ref X
b: !Sub \"a-${B}\"
c: !GetAtt
  - A
  - B
d: !Ref
e: x ${{ github.ref }} ${{ a || b }}
f: &anchor
  g: 1
h: *anchor
",
        r#"a = !Ref("X")
           b = !Sub("a-${B}")
           c = !GetAtt(["A", "B"])
           d = !Ref()
           e = "x "+<github.ref>+" "+<?>
           f: > g = 1
           h = ?"#,
    );
}

#[test]
fn documents_of_one_file_are_counted() {
    says(
        "yaml",
        "a: 1\n---\nb: 2\n---\n- x\n- y: 3\n",
        r#"a = 1
           ---1 b = 2
           ---2  = "x"
           ---2 [1] > y = 3"#,
    );
}

#[test]
fn steps_are_shell_at_their_true_place() {
    says(
        "yaml",
        r#"
jobs:
  a:
    steps:
      - run: |
          cd /srv
            rm -rf "${{ matrix.dir }}/x" '${{ a || b }}'
      - run: >-
          terraform
          destroy
      - run: "rm -rf \"$HOME\""
      - run: 'echo "it''s"'
script:
  - make ${{ x }}
  - |
    ls
"#,
        r#"jobs: a: steps: [0] > run = "cd /srv\n  rm -rf \""+<matrix.dir>+"/x\" '"+<?>+"'\n"
           jobs: a: steps: [1] > run = "terraform destroy"
           jobs: a: steps: [2] > run = "rm -rf \"$HOME\""
           jobs: a: steps: [3] > run = "echo \"it's\""
           jobs: a: steps: [0] > bash `| cd /srv rm -rf "${{ matrix.dir }}/x" '${{ a || b }}'`
           | command cd@`cd` /srv@`/srv`
           | command rm@`rm` -rf@`-rf` <matrix.dir>+"/x"@`"${{ matrix.dir }}/x"` ""+<?>@`'${{ a || b }}'`
           jobs: a: steps: [1] > bash `>- terraform destroy`
           | command terraform@`terraform` destroy@`destroy`
           jobs: a: steps: [2] > bash `"rm -rf \"$HOME\""`
           | command rm@`rm` -rf@`-rf` <$HOME>@`\"$HOME\"`
           jobs: a: steps: [3] > bash `'echo "it''s"'`
           | command echo@`echo` "it's"@`"it''s"`
           script: >  = "make "+<x>
           script: >  = "ls\n"
           script: > bash `make ${{ x }}`
           | command make@`make` <x>*@`${{ x }}`
           script: > bash `| ls`
           | command ls@`ls`"#,
    );
}
