package ops

import (
	"github.com/go-git/go-git/v5"
)

func f(r *git.Repository) error {
	return r.Push(&git.PushOptions{Force: true})
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
}
