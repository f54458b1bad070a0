process.kill(child.pid);
