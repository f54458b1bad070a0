package ops

import (
	"github.com/pulumi/pulumi/sdk"
)

func make() {
	lib.NewThing(&lib.Props{PubliclyAccessible: true})
//                       ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
	lib.NewThing(&lib.Props{Name: "one"})
}
