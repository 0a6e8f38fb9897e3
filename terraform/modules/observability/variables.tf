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
  description = "Name of the storage account for Loki's logs; one of its kind in all of Azure."
  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.storage_name))
    error_message = "storage_name is to be 3 to 24 lower-case letters and digits."
  }
}

variable "replication" {
  type        = string
  description = "Copies of the logs: ZRS keeps one in each zone, LRS all in one place."
  validation {
    condition     = contains(["LRS", "ZRS"], var.replication)
    error_message = "replication is to be LRS or ZRS."
  }
}

variable "retention_days" {
  type        = number
  description = "How long logs are kept, in days."
  validation {
    condition     = var.retention_days >= 30 && var.retention_days <= 730
    error_message = "retention_days is to be between 30 and 730."
  }
}

variable "daily_quota_gb" {
  type        = number
  description = "What Log Analytics takes in a day at most, in GB: a loop that logs must not cost more than the room."
}

variable "endpoints_subnet_id" {
  type        = string
  description = "Where private endpoints are."
}

variable "blob_zone_id" {
  type        = string
  description = "Private DNS zone of blob storage."
}

variable "contacts" {
  type        = list(string)
  description = "Mail addresses that hear of costs and alerts."
  validation {
    condition     = length(var.contacts) > 0 && alltrue([for address in var.contacts : can(regex("^[^@ ]+@[^@ ]+\\.[^@ ]+$", address))])
    error_message = "contacts is to be at least one mail address."
  }
}

variable "subscription_id" {
  type        = string
  description = "The subscription that the budget watches."
}

variable "budget_groups" {
  type        = list(string)
  description = "Resource groups that the budget adds up: the room's, and the one that AKS makes for its machines."
}

variable "monthly_budget" {
  type        = number
  description = "What a month may cost, in the subscription's currency."
  validation {
    condition     = var.monthly_budget > 0
    error_message = "monthly_budget is to be more than 0."
  }
}

variable "budget_start" {
  type        = string
  description = "First day of the first month that the budget watches, such as 2026-12-01."
  validation {
    condition     = can(regex("^[0-9]{4}-(0[1-9]|1[0-2])-01$", var.budget_start))
    error_message = "budget_start is to be the first day of a month, such as 2026-12-01."
  }
}
