use std::fs;

#[cfg(test)]
mod tests {
    fn after(path: &str) {
        std::fs::remove_dir_all(path).unwrap();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the folder that is named at run time and everything below
    }
}

#[tokio::test(flavor = "multi_thread")]
#[should_panic]
async fn cleans_up(path: &str) {
    tokio::fs::remove_dir_all(path).await.unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the folder that is named at run time and everything below
}

#[cfg(not(test))]
fn released(path: &str) {
    fs::remove_dir_all(path).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}

#[cfg(any(test, feature = "clean"))]
fn perhaps(path: &str) {
    fs::remove_dir_all(path).unwrap();
//  ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}

mod inner {
    #[cfg(all(test, unix))]
    pub(crate) mod checks {
        pub fn after(path: &str) {
            std::fs::remove_dir_all(path).unwrap();
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the folder that is named at run time and everything below
        }
    }

    #[inline]
    pub fn test(path: &str) {
        std::fs::remove_dir_all(path).unwrap();
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    }
}
