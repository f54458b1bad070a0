# Databricks notebook source
dbutils.fs.rm("/mnt/lake/bronze", True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/mnt/lake/bronze" and everything below
dbutils.fs.rm("/mnt/lake/bronze", recurse=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/mnt/lake/bronze" and everything below
mssparkutils.fs.rm("/lake/bronze", True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/lake/bronze" and everything below
mssparkutils.fs.rm("/lake/bronze", recurse=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/lake/bronze" and everything below
notebookutils.fs.rm("/lake/bronze", True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/lake/bronze" and everything below
notebookutils.fs.rm("/lake/bronze", recurse=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/lake/bronze" and everything below
dbutils.fs.rm("/mnt/lake/bronze/one.csv")
dbutils.fs.ls("/mnt/lake/bronze")
