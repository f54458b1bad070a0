use git2::Repository;

fn push(origin: &mut git2::Remote) {
    origin.push(&["+refs/heads/main:refs/heads/main"], None).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
    origin.push(&["refs/heads/main:refs/heads/main"], None).unwrap();
}
