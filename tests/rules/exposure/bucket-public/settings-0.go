package ops

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
)

func make() {
	lib.NewThing(&lib.Props{PublicReadAccess: true})
//                       ^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
	lib.NewThing(&lib.Props{Name: "one"})
}
