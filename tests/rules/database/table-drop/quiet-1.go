package ops

import (
	"testing"
)

func f(t *testing.T) error {
	t.Run("drop table", func(t *testing.T) {})
}
