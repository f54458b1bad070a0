const { ProjectsClient } = require('@google-cloud/resource-manager');
await new ProjectsClient().deleteProject({ name: 'projects/shop-prod' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "projects/shop-prod" from Google Cloud
