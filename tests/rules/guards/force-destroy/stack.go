package stack

import "github.com/hashicorp/terraform-cdk-go/cdktf"

func stack() {
	config := Config{Name: "files", ForceDestroy: true}
//                               ^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
	kept := Config{Name: "kept", ForceDestroy: false}
}
