package ops

import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/s3"

func shop(ctx *pulumi.Context) {
	s3.NewBucket(ctx, "logs", &s3.BucketArgs{ForceDestroy: pulumi.Bool(true)})
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets what is declared here be deleted together with everything in it
	s3.NewBucket(ctx, "kept", &s3.BucketArgs{ForceDestroy: pulumi.Bool(false)})
}
