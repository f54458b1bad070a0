package ops

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/efs"
	"github.com/aws/aws-sdk-go-v2/service/fsx"
)

func Tidy(ctx context.Context, cfg aws.Config) {
	efsClient := efs.NewFromConfig(cfg)
	fsxClient := fsx.NewFromConfig(cfg)
	efsClient.DeleteFileSystem(ctx, &efs.DeleteFileSystemInput{FileSystemId: aws.String("billing")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EFS file system "billing"
	fsxClient.DeleteFileSystem(ctx, &fsx.DeleteFileSystemInput{FileSystemId: aws.String("ledger")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the FSx file system "ledger"
	fsxClient.DeleteVolume(ctx, &fsx.DeleteVolumeInput{VolumeId: aws.String("orders")})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the FSx volume "orders"
	efsClient.ListTags(ctx, &efs.ListTagsInput{})
	log.Println("then call DeleteFileSystem")
	cleaner.DeleteFileSystem("one")
}
