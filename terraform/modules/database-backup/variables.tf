variable "name" {
  type        = string
  description = "What every resource's name begins with."
}

variable "location" {
  type        = string
  description = "Azure region."
}

variable "resource_group_name" {
  type        = string
  description = "Resource group of the room."
}

variable "tags" {
  type        = map(string)
  description = "Tags of every resource."
  default     = {}
}

variable "storage_name" {
  type        = string
  description = "Name of the storage account for backups; one of its kind in all of Azure."
  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.storage_name))
    error_message = "storage_name is to be 3 to 24 lower-case letters and digits."
  }
}

variable "replication" {
  type        = string
  description = "Copies of the backups: GZRS also in another region, ZRS in each zone, LRS in one place."
  validation {
    condition     = contains(["LRS", "ZRS", "GZRS"], var.replication)
    error_message = "replication is to be LRS, ZRS or GZRS."
  }
}

variable "undelete_days" {
  type        = number
  description = "How long a deleted or overwritten backup can be brought back, in days."
  validation {
    condition     = var.undelete_days >= 7 && var.undelete_days <= 365
    error_message = "undelete_days is to be between 7 and 365."
  }
}

variable "locked" {
  type        = bool
  description = "Whether Azure refuses to delete the account until the lock is taken away."
}

variable "endpoints_subnet_id" {
  type        = string
  description = "Where private endpoints are."
}

variable "blob_zone_id" {
  type        = string
  description = "Private DNS zone of blob storage."
}

variable "workspace_id" {
  type        = string
  description = "Log Analytics workspace that hears who read and deleted."
}
