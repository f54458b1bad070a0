package ops

import (
	"github.com/pulumi/pulumi/sdk"
)

func make() {
	lib.NewThing(&lib.Props{PublicReadAccess: true})
//                       ^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
	lib.NewThing(&lib.Props{Name: "one"})
}
